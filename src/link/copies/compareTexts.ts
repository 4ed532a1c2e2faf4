import { diffArrays } from 'diff'
import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Span } from '../../model/Span.ts'
import { extentOf } from '../extentOf.ts'
import { stems } from '../stems.ts'
import type { CopyPart } from './CopyPart.ts'

type Sentences = Pick<AnnotatedDocument, 'text' | 'sentences'>

/** Beyond so many sentences added and left out two texts are no copies; it bounds the time, which grows with their square. */
const MAX_CHANGES = 4000

/** Share of the words of the shorter sentence that a changed one keeps. */
const KEPT = 0.5

/** A copy against its original, sentence by sentence in the order of the two; case, signs and endings of words make no difference. */
export function compareTexts(original: Sentences, copy: Sentences): readonly CopyPart[] {
  const [ours, theirs] = [keyed(original), keyed(copy)]
  const changes = diffArrays(
    ours.map(({ key }) => key),
    theirs.map(({ key }) => key),
    { maxEditLength: MAX_CHANGES },
  )
  if (!changes) return []
  let [at, there] = [0, 0]
  const parts = changes.map(({ added, removed, value: { length } }): CopyPart => {
    const original = added ? undefined : extentOf(ours.slice(at, at + length).map(({ span }) => span))
    const copy = removed ? undefined : extentOf(theirs.slice(there, there + length).map(({ span }) => span))
    if (!added) at += length
    if (!removed) there += length
    return {
      kind: added ? 'added' : removed ? 'left-out' : 'same',
      ...(original && { original }),
      ...(copy && { copy }),
    }
  })
  return withChanges(parts, original.text, copy.text)
}

/** Each sentence with the words that it is compared by. */
const keyed = ({ text, sentences }: Sentences): readonly { readonly key: string; readonly span: Span }[] =>
  sentences
    .map((span) => ({ key: stems(text.slice(span.start, span.end)).join(' '), span }))
    .filter(({ key }) => key !== '')

/** What was left out and put in its place is one change where the two share most words. */
function withChanges(parts: readonly CopyPart[], original: string, copy: string): readonly CopyPart[] {
  const told: CopyPart[] = []
  for (const part of parts) {
    const last = told.at(-1)
    if (part.kind === 'added' && last?.kind === 'left-out' && last.original && part.copy) {
      const [one, other] = [wordsAt(original, last.original), wordsAt(copy, part.copy)]
      if (one.intersection(other).size >= KEPT * Math.min(one.size, other.size)) {
        told[told.length - 1] = { kind: 'changed', original: last.original, copy: part.copy }
        continue
      }
    }
    told.push(part)
  }
  return told
}

const wordsAt = (text: string, { start, end }: Span): ReadonlySet<string> => new Set(stems(text.slice(start, end)))
