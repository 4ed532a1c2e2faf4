import type { DatedTime } from './DatedTime.ts'
import type { Evidence } from './Evidence.ts'

/**
 * How often a report comes out on the day of the week that its first sentences name as past, and one to six days after it:
 * four parts of the shares on TimeBank with AQUAINT (83 reports, as dailies and agencies are), one of those on Wikinews (187).
 */
const LEAD_AFTER = [0.56, 0.14, 0.08, 0.18, 0.02, 0.01, 0.02] as const

/** The same for a day that it names later or beside another (86 and 120 such days). */
const OTHERS_AFTER = [0.12, 0.27, 0.27, 0.15, 0.1, 0.05, 0.04] as const

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Weekdays told without a date and as past: a report comes out on the first that it names, or soon after. */
export function weekdayEvidence(times: readonly DatedTime[]): readonly Evidence[] {
  const past = times.flatMap((time) => pastWeekday(time).map((weekday) => ({ weekday, ...time })))
  const [first, ...others] = [...new Set(past.map(({ weekday }) => weekday))]
  if (!first) return []
  const shares = past[0]?.inLead ? LEAD_AFTER : OTHERS_AFTER
  return [
    {
      reason: `out on the ${NAMES[first - 1]} that it names first, or soon after it`,
      suits: (day) =>
        others.reduce((fit, other) => fit * suitsWeekday(day, other, OTHERS_AFTER), suitsWeekday(day, first, shares)),
    },
  ]
}

/** Against the likeliest day after such a weekday. */
const suitsWeekday = (day: number, weekday: number, shares: readonly number[]): number =>
  (shares[(((day + 4 - weekday) % 7) + 7) % 7] ?? 0) / Math.max(...shares)

function pastWeekday({ timex: { meaning }, tense }: DatedTime): number[] {
  if (meaning.kind !== 'recurring' || !meaning.pattern.startsWith('XXXX-WXX')) return []
  return (meaning.toward && meaning.toward !== 'near') || tense === 'future' ? [] : [Number(meaning.pattern.slice(-1))]
}
