import type { Attribution } from '../../model/Attribution.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { firstFrom } from '../firstFrom.ts'

/** "in his book" stands so few tokens behind its cue. */
const REACH_TOKENS = 6

/** "recently" belongs to a cue that it stands so near to. */
const VAGUE_CODE_UNITS = 18

/** src/ontology/en/sayings.yaml. */
type Words = Readonly<Record<'vague' | 'works', readonly string[]>>

/** "previously pledged", "noted recently", "wrote in his book": at some other time, that is not told. */
export function isVague({ text, times, tokens }: Draft<'times' | 'tokens'>, { cue, content }: Attribution): boolean {
  const { vague, works } = ontologyFile<Words>('en/sayings.yaml')
  return cue.some((part) => {
    const after = tokens.slice(firstFrom(tokens, part.end), firstFrom(tokens, part.end) + REACH_TOKENS)
    if (after.some(({ lemma, head }) => works.includes(lemma) && overlaps(tokens[head] ?? part, part))) return true
    const around = text.slice(Math.max(0, part.start - VAGUE_CODE_UNITS), part.end + VAGUE_CODE_UNITS)
    if (vague.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(around))) return true
    const at = firstFrom(times, part.start - VAGUE_CODE_UNITS)
    return [times[at], times[at + 1], times[at + 2]].some(
      (time) =>
        time?.value === 'PAST_REF' &&
        time.start < part.end + VAGUE_CODE_UNITS &&
        !content.some((span) => overlaps(span, time)),
    )
  })
}
