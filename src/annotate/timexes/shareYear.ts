import type { FoundTime } from './matchTimes.ts'
import type { TimeContexts } from './timeContexts.ts'

/** Gives a month or day the year that the other end of its range has: "between February and December 2017". */
export const shareYear = (text: string, times: readonly FoundTime[], { range }: TimeContexts): FoundTime[] =>
  times.map((time, index) => {
    const next = times[index + 1]
    const { meaning } = time
    if (!next || meaning.kind !== 'recurring' || meaning.toward || meaning.years !== undefined) return time
    const isRange = next.meaning.kind === 'fixed' && range.test(text.slice(time.end, next.start))
    const [, year, rest] = (isRange && /^(\d{4})-(\d\d(?:-\d\d)?)$/.exec(valueIn(next))) || []
    const [, own] = /^XXXX-(\d\d(?:-\d\d)?)$/.exec(meaning.pattern) ?? []
    if (!year || !rest || !own || own.length !== rest.length) return time
    const begun = own <= rest ? Number(year) : Number(year) - 1
    return { ...time, meaning: { kind: 'fixed', value: `${begun}-${own}` } }
  })

const valueIn = ({ meaning }: FoundTime): string => (meaning.kind === 'fixed' ? meaning.value : '')
