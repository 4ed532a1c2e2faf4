import type { InstrumentState } from '../../model/InstrumentState.ts'
import { STEPS } from '../../model/STEPS.ts'
import type { Life, LifeStep } from './Life.ts'

/** A breach is alleged of an instrument; it is no state that it is in. */
const ALLEGED = 'violated'

/** Steps that took place, and those that are still to come. */
const DONE: readonly InstrumentState['status'][] = ['happened', 'ongoing']
const AHEAD: readonly InstrumentState['status'][] = ['planned', 'threatened', 'hypothetical']

/** Where an instrument stands: the last step that it took, what is to follow, and breaches that are alleged. `steps` by date. */
export function standingOf(steps: readonly LifeStep[], given: Life['given'] = []): string {
  const taken = steps.filter(({ step, status }) => step !== ALLEGED && DONE.includes(status))
  const last = taken.findLast(({ date }) => date) ?? taken.at(-1)
  const known = last ?? given.at(-1)
  const ahead = steps
    .filter(({ step, status }) => step !== ALLEGED && AHEAD.includes(status))
    .filter(({ step }) => !last || STEPS.indexOf(step) > STEPS.indexOf(last.step))
    .toSorted((a, b) => AHEAD.indexOf(a.status) - AHEAD.indexOf(b.status))
  const next = [...Map.groupBy(ahead, ({ step }) => step).values()].flatMap(([surest]) => surest ?? [])
  const breach = steps.filter(({ step }) => step === ALLEGED)
  return [
    known ? stepWords(known) : 'no step told',
    ...(next.length ? [`to follow: ${next.map(aheadWords).join(', ')}`] : []),
    ...(breach.length ? [breachWords(breach)] : []),
  ].join('; ')
}

/** "passed by the Assembly 211–34 on 2024-05-16". */
function stepWords({ step, by, votes, date }: Pick<LifeStep, 'step' | 'by' | 'votes' | 'date'>): string {
  const done = step === 'passed-chamber' ? `passed by ${by ?? 'one chamber'}` : [worded(step), by && `by ${by}`]
  return [done, votes, date && `${/^\d{4}-\d{2}-\d{2}/.test(date) ? 'on' : 'in'} ${date}`]
    .flat()
    .filter(Boolean)
    .join(' ')
}

/** "in force (planned, 2024-07-01)", "withdrawn (hypothetical: “unless inspectors are let in”)". */
const aheadWords = ({ step, status, date, condition }: LifeStep): string =>
  `${worded(step)} (${[status, date].filter(Boolean).join(', ')}${condition ? `: “${condition}”` : ''})`

/** "said to be violated (Ada Orel), which is denied". */
function breachWords(steps: readonly LifeStep[]): string {
  const claims = steps.filter(({ status }) => status !== 'denied')
  const who = new Set(claims.flatMap(({ tellings }) => tellings.flatMap(({ says }) => says ?? [])))
  const said = claims.length ? `said to be violated${who.size ? ` (${[...who].join(', ')})` : ''}` : 'breach'
  return `${said}${claims.length < steps.length ? `${claims.length ? ', which is' : ''} denied` : ''}`
}

const worded = (step: InstrumentState['step']): string => step.replace('-', ' ')
