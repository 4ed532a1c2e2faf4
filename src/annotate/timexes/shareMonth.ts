import type { Token } from '../../model/Token.ts'
import type { FoundTime } from './matchTimes.ts'
import type { TimeContexts } from './timeContexts.ts'

/** A day and what joins it to the other take so much room: " through 12". */
const REACH_CODE_UNITS = 12

/** Finds the days that share another's month: "April 24 and 25", "12-13 March". */
export const shareMonth = (
  text: string,
  times: readonly FoundTime[],
  tokenAt: (offset: number) => Token | undefined,
  { nextDay, previousDay }: TimeContexts,
): FoundTime[] =>
  times.flatMap((time) => {
    const { meaning, start, end } = time
    if (meaning.kind !== 'recurring' || !/^XXXX-\d\d-\d\d$/.test(meaning.pattern)) return time
    const day = (number: string, at: number): FoundTime => {
      const pattern = meaning.pattern.slice(0, -2) + number.padStart(2, '0')
      return { start: at, end: at + number.length, type: 'DATE', meaning: { ...meaning, pattern } }
    }
    const own = meaning.pattern.slice(-2)
    const [joint, between = '', second] = nextDay.exec(text.slice(end, end + REACH_CODE_UNITS)) ?? []
    const counts = joint && /^(NOUN|ADJ)$/.test(tokenAt(end + joint.length + 1)?.upos ?? '')
    if (/\d$/.test(text.slice(start, end)) && second && !counts && isLater(own, second))
      return [time, day(second, end + between.length)]
    const [all = '', first] = previousDay.exec(text.slice(Math.max(0, start - REACH_CODE_UNITS), start)) ?? []
    return /^\d/.test(text.slice(start, end)) && first && isLater(first, own)
      ? [day(first, start - all.length), time]
      : time
  })

const isLater = (first: string, second: string): boolean => Number(first) < Number(second) && Number(second) <= 31
