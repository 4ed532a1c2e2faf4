import type { Dispute } from '../../model/Dispute.ts'
import { STEPS } from '../../model/STEPS.ts'
import { daysOf } from '../daysOf.ts'
import { nameKey } from '../nameKey.ts'
import type { Life, LifeStep } from './Life.ts'
import type { Step } from './Step.ts'
import { standingOf } from './standingOf.ts'

/** What reports tell of instruments, one life each, those told of most first; the same step told twice is one. */
export function livesOf(steps: readonly Step[], dispute?: Dispute): readonly Life[] {
  const lives = [...Map.groupBy(steps.toSorted(bySource), ({ key }) => key).values()].flatMap((own): Life[] => {
    const [first] = own
    if (!first) return []
    const name = own.map((step) => step.name).reduce((a, b) => (b.length < a.length ? b : a))
    const given = dispute?.instruments.find((instrument) => nameKey(instrument.name) === nameKey(name))?.states ?? []
    const joined = [...Map.groupBy(own, ({ step, status }) => `${step} ${status}`).values()]
      .flatMap(onceEachDay)
      .toSorted(byTime)
    return [{ name, standing: standingOf(joined, given), steps: joined, given }]
  })
  return lives.toSorted((a, b) => tellings(b) - tellings(a) || (a.name < b.name ? -1 : 1))
}

const tellings = ({ steps }: Life): number => steps.reduce((sum, step) => sum + step.tellings.length, 0)

/** One step at the times that its tellings give it; those without a date belong to the only one that has some. */
function onceEachDay(tellings: readonly Step[]): readonly LifeStep[] {
  const dated = tellings.filter(({ date }) => daysOf(date))
  const undated = tellings.filter(({ date }) => !daysOf(date))
  const times: Step[][] = []
  for (const one of dated.toSorted(byPrecision)) {
    const same = times.find(([first]) => meet(first?.date, one.date))
    if (same) same.push(one)
    else times.push([one])
  }
  const [only] = times
  if (only && times.length === 1) return [joined([...only, ...undated])]
  return [...times, ...(undated.length ? [undated] : [])].map(joined)
}

/** A step as its surest tellings have it: those with votes name who voted. */
function joined(tellings: readonly Step[]): LifeStep {
  const surest = tellings.toSorted(
    (a, b) => Number(Boolean(b.votes)) - Number(Boolean(a.votes)) || b.confidence - a.confidence,
  )
  const { step, status } = surest[0] as Step
  const of = <Field extends 'by' | 'votes' | 'condition'>(field: Field) => surest.find((one) => one[field])?.[field]
  const [date, by, votes, condition] = [tellings.find((one) => one.date)?.date, of('by'), of('votes'), of('condition')]
  return {
    ...{ step, status, tellings: surest },
    ...(date && { date }),
    ...(by && { by }),
    ...(votes && { votes }),
    ...(condition && { condition }),
  }
}

const meet = (a: string | undefined, b: string | undefined): boolean => {
  const [one, other] = [daysOf(a), daysOf(b)]
  return one !== undefined && other !== undefined && one.from <= other.to && other.from <= one.to
}

const lengthOf = ({ date }: Step): number => {
  const days = daysOf(date)
  return days ? days.to - days.from : Number.POSITIVE_INFINITY
}

const byPrecision = (a: Step, b: Step): number => lengthOf(a) - lengthOf(b)

const bySource = (a: Step, b: Step): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start

const firstDay = ({ date }: LifeStep): number => daysOf(date)?.from ?? Number.MAX_SAFE_INTEGER

const byTime = (a: LifeStep, b: LifeStep): number =>
  firstDay(a) - firstDay(b) || STEPS.indexOf(a.step) - STEPS.indexOf(b.step)
