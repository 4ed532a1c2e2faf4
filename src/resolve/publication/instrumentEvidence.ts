import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { DatedTime } from './DatedTime.ts'
import { dayNumber } from './dayNumber.ts'
import type { Evidence } from './Evidence.ts'

/** A line of src/ontology/instruments.yaml. */
interface Instrument {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly states: readonly { readonly step: string; readonly date?: string }[]
}

interface Steps {
  /** Step of an instrument's life → words that tell it. */
  readonly [step: string]: readonly string[]
}

/** Treaties, laws and resolutions that a text speaks of as made: it is later than their making, and than the steps it tells. */
export function instrumentEvidence(text: string, times: readonly DatedTime[]): readonly Evidence[] {
  const steps = ontologyFile<Steps>('en/steps.yaml')
  return ontologyFile<readonly Instrument[]>('instruments.yaml').flatMap(({ name, aliases = [], states }) => {
    const called = [name, ...aliases].filter((alias) => named(text, alias))
    const made = states.find(({ date }) => date?.length === 10)
    if (!called.length || !made?.date) return []
    return [
      later(`the ${name} was ${made.step} on ${made.date}`, made.date, 0.1),
      ...states.flatMap(({ step, date }) =>
        date?.length === 10 ? toldStep(name, called, step, date, steps[step] ?? [], times) : [],
      ),
    ]
  })
}

/** A step that is told with its day and month, or with a time counted back, sets the year. */
function toldStep(
  name: string,
  called: readonly string[],
  step: string,
  date: string,
  words: readonly string[],
  times: readonly DatedTime[],
): Evidence[] {
  const told = times.find(
    ({ sentence, timex: { meaning } }) =>
      meaning.kind === 'recurring' &&
      meaning.pattern === `XXXX${date.slice(4)}` &&
      words.some((word) => new RegExp(`\\b(?:${word})`, 'iu').test(sentence)) &&
      called.some((alias) => named(sentence, alias)),
  )
  if (!told) return []
  const first = dayNumber(date)
  return [
    {
      reason: `"${told.words}" is ${date}, when the ${name} was ${step}`,
      suits: (day) => (day >= first && day <= first + 365 ? 1 : 0.02),
      within: [{ first, last: first + 365 }],
    },
  ]
}

function later(reason: string, date: string, floor: number): Evidence {
  const first = dayNumber(date)
  return { reason, suits: (day) => (day >= first ? 1 : floor) }
}

function named(text: string, alias: string): boolean {
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + alias.length))) return true
  return false
}
