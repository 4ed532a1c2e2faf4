import type { DatedTime } from './DatedTime.ts'
import type { Evidence } from './Evidence.ts'

/**
 * How often a report comes out on the day that it first names without a date, and one to six days after it.
 * Counted on dated releases and reports (evaluation/publication.ts says on which).
 */
const DAYS_AFTER = [0.6, 0.24, 0.05, 0.03, 0.02, 0.02, 0.02] as const

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The first weekday that is told without a date and as past: mostly the day of the report, or the day before. */
export function weekdayEvidence(times: readonly DatedTime[]): readonly Evidence[] {
  const first = times.find(
    ({ timex: { meaning }, tense }) =>
      meaning.kind === 'recurring' &&
      meaning.pattern.startsWith('XXXX-WXX') &&
      meaning.toward === undefined &&
      tense !== 'future',
  )
  if (first?.timex.meaning.kind !== 'recurring') return []
  const number = Number(first.timex.meaning.pattern.slice(-1))
  return [
    {
      reason: `out on the ${NAMES[number - 1]} that it names first, or soon after it`,
      suits: (day) => (DAYS_AFTER[(((day + 4 - number) % 7) + 7) % 7] ?? 0) / DAYS_AFTER[0],
    },
  ]
}
