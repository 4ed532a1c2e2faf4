import { intervalOf } from '../dates/intervalOf.ts'
import type { DatedTime } from './DatedTime.ts'
import { dayNumber } from './dayNumber.ts'
import type { Evidence } from './Evidence.ts'

/** Days in a unit that a text counts back by, and how many days "two weeks ago" can be off. */
const UNITS: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  D: [1, 1],
  W: [7, 5],
  M: [30.4, 20],
  Y: [365.25, 200],
}

/** "two weeks ago" in one sentence with a whole date tells when "now" is. */
export function agoEvidence(times: readonly DatedTime[]): readonly Evidence[] {
  return times.flatMap(({ timex: { meaning }, words, sentence }) => {
    if (meaning.kind !== 'shifted' || meaning.from || typeof meaning.count !== 'number' || meaning.count >= 0) return []
    const unit = UNITS[meaning.unit]
    const date = wholeDate(times, sentence)
    if (!unit || !date || meaning.count < -60) return []
    const expected = dayNumber(date) - meaning.count * unit[0]
    return [
      {
        reason: `"${words}" was ${date}`,
        suits: (day) => Math.max(0.01, 2 ** -(((day - expected) / unit[1]) ** 2)),
      },
    ]
  })
}

const wholeDate = (times: readonly DatedTime[], sentence: string): string | undefined =>
  times
    .filter((time) => time.sentence === sentence)
    .flatMap(({ timex: { meaning } }) =>
      meaning.kind === 'fixed' && /^\d{4}-\d\d-\d\d/.test(meaning.value) ? meaning.value : [],
    )
    .flatMap((value) => intervalOf(value)?.earliest ?? [])[0]
