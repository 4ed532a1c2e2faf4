import { firstAt } from '../../annotate/firstAt.ts'
import type { TimeExpression } from '../../model/TimeExpression.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Tenure } from './Tenure.ts'
import type { TenureWords } from './TenureWords.ts'

/** Characters between an office and its time at most. */
const REACH = 60
const DATE = /^\d{4}(?:-\d\d){0,2}/

/**
 * When an office was held by the words right after it: "from 2011 to 2015", "since March", "(2010–2016)", ", in office until last year".
 *
 * @param at Where these words begin.
 * @param change What "in 2018" tells, after a verb that begins or ends the office.
 */
export function tenureAfter(
  text: string,
  times: readonly TimeExpression[],
  at: number,
  change?: keyof Tenure,
): Tenure | undefined {
  const index = firstAt(times, at)
  const [time, next] = [times[index], times[index + 1]]
  if (!time || time.start > at + REACH || !DATE.test(time.value)) return undefined
  const { holding, since, until, to } = ontologyFile<TenureWords>('en/tenures.yaml')
  const before = new RegExp(
    `^[\\s,–—]*(?:who )?(?:has |had )?(?:${holding.join('|')})?[\\s,]*(?:(\\(|in|on)|(${since.join('|')})|(${until.join('|')})) ?$`,
    'i',
  ).exec(text.slice(at, time.start))
  if (!before) return undefined
  const [, open, begins, ends] = before
  const [first = '', last] = time.value.split('/').map((value) => DATE.exec(value)?.[0])
  if (open && open !== '(') return change && { [change]: first }
  if (ends) return { to: first }
  const between = text.slice(time.end, next?.start ?? time.end).trim()
  const second = last ?? (to.includes(between) ? DATE.exec(next?.value ?? '')?.[0] : undefined)
  return second || begins ? { from: first, ...(second && { to: second }) } : undefined
}
