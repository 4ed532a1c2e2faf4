import { daysBetween } from '../dates/daysBetween.ts'

/** A date told without a year and without a tense may lie so many days ahead of the report before the year before is meant. */
const AHEAD_DAYS = 45

/** Who tells of a date so far away says "last", "next" or the year, whatever the tense ("was extended to Nov. 16"). */
const FAR_DAYS = 300

/** A report may be dated a day before what it tells, where it crosses time zones. */
const ZONE_DAYS = 1

/**
 * The one of several days (or intervals "from/to") that is meant from a day on.
 *
 * @param strict The day itself is not meant: "last October", "next Friday".
 */
export function nearest(
  days: readonly string[],
  from: string,
  direction: 'past' | 'present' | 'future' | undefined,
  strict = false,
): string | undefined {
  const away = days.map((day) => ({ day, days: daysBetween(from, day.slice(0, 10)) })).sort((a, b) => a.days - b.days)
  const least = strict && direction !== 'present' ? 1 : 0
  const next = away.find((one) => one.days >= least)
  const ahead = direction === 'past' ? (strict ? -1 : ZONE_DAYS) : direction === 'future' ? -1 : AHEAD_DAYS
  const last = away.findLast((one) => one.days <= ahead && (direction !== 'past' || one.days <= ZONE_DAYS))
  if (direction === 'future')
    return (strict || !last || !next || next.days < FAR_DAYS || last.days < -AHEAD_DAYS ? (next ?? last) : last)?.day
  if (direction === 'past')
    return (strict || !last || !next || last.days > -FAR_DAYS || next.days > AHEAD_DAYS ? (last ?? next) : next)?.day
  return away.toSorted((a, b) => cost(a.days) - cost(b.days))[0]?.day
}

/** Reports tell more of what was than of what will be. */
const cost = (days: number): number => (days > AHEAD_DAYS ? days * 10 : Math.abs(days))
