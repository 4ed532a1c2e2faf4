import type { FoundTime } from './matchTimes.ts'
import type { TimeContexts } from './timeContexts.ts'

/**
 * Makes one time of a day and an hour or part of the day that stand side by side: "Friday night",
 * "10 p.m. Wednesday", "noon Saturday", "the morning of Oct. 25".
 */
export function joinTimes(text: string, times: readonly FoundTime[], { hourOf }: TimeContexts): FoundTime[] {
  const joined: FoundTime[] = []
  for (const time of times) {
    const before = joined.at(-1)
    const both = before && joinPair(before, time, text.slice(before.end, time.start), hourOf)
    if (both) joined.pop()
    joined.push(both ?? time)
  }
  return joined
}

function joinPair(first: FoundTime, second: FoundTime, between: string, hourOf: RegExp): FoundTime | undefined {
  const [hour, day] =
    isHour(first) && isDay(second) ? [first, second] : isDay(first) && isHour(second) ? [second, first] : []
  if (!hour || !day?.meaning || !(hour === first ? hourOf : /^,?\s{1,3}$/).test(between)) return undefined
  const mod = first.mod ?? second.mod
  return {
    start: first.start,
    end: second.end,
    type: 'TIME',
    meaning: { ...day.meaning, ...(hour.meaning.daytime && { daytime: hour.meaning.daytime }) },
    ...(mod && { mod }),
  }
}

const isHour = ({ type, meaning }: FoundTime): boolean => type === 'TIME' && meaning.from === 'narrative'

const isDay = ({ type, meaning }: FoundTime): boolean =>
  type === 'DATE' &&
  (meaning.kind === 'fixed'
    ? /^\d{4}-\d\d-\d\d$/.test(meaning.value)
    : meaning.kind === 'recurring'
      ? /^XXXX-(\d\d-\d\d|WXX-\d)$/.test(meaning.pattern)
      : meaning.kind === 'holiday' || meaning.unit === 'D')
