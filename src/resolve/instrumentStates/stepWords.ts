import type { InstrumentState } from '../../model/InstrumentState.ts'
import type { Span } from '../../model/Span.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** What is rejected is a passing that is denied. */
type Step = InstrumentState['step'] | 'not-passed'

/** A word or phrase that tells a step in the life of an instrument. */
export interface StepWord extends Span {
  readonly step: Step
}

let patterns: readonly (readonly [Step, RegExp])[] | undefined

/** The words of a sentence that tell steps, in text order; of two that overlap the longer one. */
export function stepWords(text: string, sentence: Span): readonly StepWord[] {
  patterns ??= Object.entries(ontologyFile<Record<string, readonly string[]>>('en/steps.yaml')).map(
    ([step, words]) => [step as Step, new RegExp(String.raw`\b(?:${words.join('|')})\w*`, 'gi')] as const,
  )
  const within = text.slice(sentence.start, sentence.end)
  const found = patterns.flatMap(([step, pattern]) =>
    [...within.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      ...{ step, start: sentence.start + index, end: sentence.start + index + length },
    })),
  )
  const longest = found.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: StepWord[] = []
  for (const word of longest)
    if (!kept.some((other) => word.start < other.end && other.start < word.end)) kept.push(word)
  return kept.sort((a, b) => a.start - b.start)
}
