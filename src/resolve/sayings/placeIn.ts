import type { Attribution } from '../../model/Attribution.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { firstFrom } from '../firstFrom.ts'
import type { CueForm } from './CueForm.ts'
import { formOfCue } from './formOfCue.ts'
import { isAttitude } from './isAttitude.ts'
import { placeOf } from './placeOf.ts'
import { tokensIn } from './tokensIn.ts'

/** Where and how a statement is told: the number and the span of its sentence, the form of its cue. */
export interface Place {
  readonly sentence: number
  readonly span: Span
  readonly form: CueForm
  /** Whether the cue tells what one thinks or wants rather than what one said. */
  readonly attitude: boolean
}

/** Looks up where and how a statement is told. */
export function placeIn({ text, sentences, tokens }: Draft<'tokens' | 'sentences'>, attribution: Attribution): Place {
  const sentence = Math.max(0, firstFrom(sentences, placeOf(attribution) + 1) - 1)
  const span = sentences[sentence] ?? { start: 0, end: 0 }
  const cue = attribution.cue.flatMap((part) => tokensIn(tokens, part))
  const form = formOfCue(text, [...helpersBefore(tokens, cue, span), ...cue], attribution.source)
  // Whose words are quoted spoke them: "Nobody gains," the minister concluded.
  const isSpoken = attribution.kind === 'direct' && form !== 'noun'
  return { ...{ sentence, span, form }, attitude: !isSpoken && isAttitude(cue) }
}

/** The helpers that a cue leaves out: "has long" before "threatened". */
function helpersBefore(tokens: readonly Token[], cue: readonly Token[], { start }: Span): readonly Token[] {
  const first = cue.find(({ upos }) => upos === 'VERB')
  if (!first || first !== cue[0]) return []
  const end = firstFrom(tokens, first.start)
  let from = end
  while (/^(AUX|ADV)$/.test(tokens[from - 1]?.upos ?? '') && (tokens[from - 1] as Token).start >= start) from -= 1
  const before = tokens.slice(from, end)
  return before.some(({ upos }) => upos === 'AUX') ? before : []
}
