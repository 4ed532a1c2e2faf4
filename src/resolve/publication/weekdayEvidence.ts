import type { DatedTime } from './DatedTime.ts'
import type { Evidence } from './Evidence.ts'

/**
 * How often a report comes out on a day of the week that it names as past, and one to six days after it. Daily news is
 * out on the day or the next; Wikinews, whose dates are open, two or three days later (evaluation/publication.ts).
 */
const DAYS_AFTER = [0.5, 0.22, 0.1, 0.1, 0.04, 0.02, 0.02] as const

/** The first such day counts for so much; those after it share the rest. */
const FIRST_SHARE = 0.7

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Weekdays told without a date and as past: a report comes out on the first that it names, or soon after. */
export function weekdayEvidence(times: readonly DatedTime[]): readonly Evidence[] {
  const named = [...new Set(times.flatMap(pastWeekday))]
  const [first, ...others] = named
  if (!first) return []
  const share = others.length ? FIRST_SHARE : 1
  return [
    {
      reason: `out on the ${NAMES[first - 1]} that it names first, or soon after it`,
      suits: (day) => {
        const rest = others.reduce((sum, other) => sum + suitsWeekday(day, other), 0) / (others.length || 1)
        return share * suitsWeekday(day, first) + (1 - share) * rest
      },
    },
  ]
}

const suitsWeekday = (day: number, weekday: number): number =>
  (DAYS_AFTER[(((day + 4 - weekday) % 7) + 7) % 7] ?? 0) / DAYS_AFTER[0]

function pastWeekday({ timex: { meaning }, tense }: DatedTime): number[] {
  if (meaning.kind !== 'recurring' || !meaning.pattern.startsWith('XXXX-WXX')) return []
  return (meaning.toward && meaning.toward !== 'near') || tense === 'future' ? [] : [Number(meaning.pattern.slice(-1))]
}
