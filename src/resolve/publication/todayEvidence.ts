import type { Timex } from '../../model/Timex.ts'
import { isDay } from '../dates/isDay.ts'
import { dayNumber } from './dayNumber.ts'
import { dayText } from './dayText.ts'
import type { Evidence } from './Evidence.ts'

/** Weight of another day than the one called "today": it may stand in a text quoted from another day. */
const ANOTHER = 0.01

/** "Today, May 5, 2031", "on May 5, today": the text tells its own day, or the month and day of it. */
export const todayEvidence = (text: string, timexes: readonly Timex[]): readonly Evidence[] =>
  timexes.flatMap((first, index) => {
    const second = timexes[index + 1]
    if (!second || !/^,?\s(?:on\s|\()?$/.test(text.slice(first.end, second.start))) return []
    const date = isToday(first) ? second : isToday(second) ? first : undefined
    return date ? named(date, text.slice(date.start, date.end)) : []
  })

const isToday = ({ type, meaning }: Timex): boolean =>
  type === 'DATE' && meaning.kind === 'shifted' && meaning.count === 0 && meaning.unit === 'D' && !meaning.from

function named({ meaning }: Timex, words: string): readonly Evidence[] {
  const reason = `calls "${words}" today`
  if (meaning.kind === 'fixed' && isDay(meaning.value)) {
    const day = dayNumber(meaning.value)
    return [{ reason, suits: (one) => (one === day ? 1 : ANOTHER), within: [{ first: day - 1, last: day + 1 }] }]
  }
  const [, monthDay] = (meaning.kind === 'recurring' && /^XXXX(-\d\d-\d\d)$/.exec(meaning.pattern)) || []
  return monthDay ? [{ reason, suits: (one) => (dayText(one).endsWith(monthDay) ? 1 : ANOTHER) }] : []
}
