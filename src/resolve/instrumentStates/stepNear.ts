import type { InstrumentState } from '../../model/InstrumentState.ts'
import type { Span } from '../../model/Span.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

type Step = InstrumentState['step']

/** UTF-16 code units between an instrument's name and the word that tells its step. */
const REACH = 70
/** Half of a two-chamber parliament, which passes a bill but does not make it law. */
const CHAMBER = /\b(house|senate|chamber|bundestag|commons|lords|duma|lower house|upper house)\b/i

let patterns: readonly (readonly [string, RegExp])[] | undefined

/** The step that a sentence tells of an instrument: the step word nearest to its name, and where that stands. */
export function stepNear(text: string, sentence: Span, name: Span): (Span & { readonly step: Step }) | undefined {
  patterns ??= Object.entries(ontologyFile<Record<string, readonly string[]>>('en/steps.yaml')).map(
    ([step, words]) => [step, new RegExp(String.raw`\b(?:${words.join('|')})\w*`, 'gi')] as const,
  )
  const from = Math.max(sentence.start, name.start - REACH)
  const around = text.slice(from, Math.min(sentence.end, name.end + REACH))
  const [nearest] = patterns
    .flatMap(([step, pattern]) =>
      [...around.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        step,
        start: from + index,
        end: from + index + length,
      })),
    )
    .filter((word) => word.end <= name.start || name.end <= word.start)
    .sort((a, b) => distance(a, name) - distance(b, name) || b.end - b.start - (a.end - a.start))
  if (!nearest) return undefined
  const { step, ...span } = nearest
  const isChamber = step === 'passed' && CHAMBER.test(text.slice(sentence.start, sentence.end))
  return { ...span, step: (isChamber ? 'passed-chamber' : step) as Step }
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)
