import type { TimeExpression } from '../model/TimeExpression.ts'
import type { Timex } from '../model/Timex.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { intervalOf } from './dates/intervalOf.ts'
import { isDay } from './dates/isDay.ts'
import { firstFrom } from './firstFrom.ts'
import { anchor } from './times/anchor.ts'
import { tenseAt } from './times/tenseAt.ts'

/** A quarter is what is compared with for so many code units, some four paragraphs of a report of business. */
const QUARTER_CODE_UNITS = 1200

/**
 * TIMEX3 values: relative times counted from the day of publication, or from the time told last where the words
 * say so ("the day before", "a year earlier"). The value is "" where that is not known.
 */
export const times = defineComponent({
  name: 'times',
  requires: ['timexes', 'publication', 'tokens', 'sentences'],
  assigns: ['times'],
  run({ text, timexes, publication, tokens, sentences, info }) {
    const published = publication.published?.slice(0, 10)
    const day = published && isDay(published) ? published : undefined
    let narrative: { readonly id: string; readonly value: string } | undefined
    let quarter: { readonly id: string; readonly value: string; readonly end: number } | undefined
    const times = timexes.map((timex): TimeExpression => {
      const sentence = sentences[firstFrom(sentences, timex.start + 1) - 1] ?? timex
      const tense = tenseAt(text, tokens, sentence, timex)
      if (quarter && timex.start - quarter.end > QUARTER_CODE_UNITS) quarter = undefined
      const anchored = anchor(timex.meaning, {
        tense,
        ...(day && { published: day }),
        ...(narrative && { narrative }),
        ...(quarter && { quarter }),
      })
      const told = anchored?.fromNarrative ? (isCompared(timex) && quarter?.id) || narrative?.id : undefined
      if (
        anchored &&
        !isCompared(timex) &&
        timex.type !== 'DURATION' &&
        timex.type !== 'SET' &&
        intervalOf(anchored.value)
      )
        narrative = { id: timex.id, value: anchored.value }
      if (anchored && /-Q\d$/.test(anchored.value) && !isCompared(timex)) quarter = { ...timex, value: anchored.value }
      return expression(timex, anchored?.value ?? '', told)
    })
    if (!day && times.some(({ value }) => !value))
      info(
        'times-unresolved',
        'Times such as "Friday" or "last week" stay without a date, since the day of publication is not known. Give --published, or a documents.csv.',
      )
    return { times }
  },
})

/** "a year earlier": what is told goes on from the time that it is compared with. */
const isCompared = ({ meaning }: Timex): boolean => meaning.kind === 'shifted' && meaning.grain === 'same'

function expression({ meaning: _, ...timex }: Timex, value: string, anchor: string | undefined): TimeExpression {
  const interval = timex.type === 'DURATION' || timex.type === 'SET' ? undefined : intervalOf(value)
  return { ...timex, value, ...interval, ...(anchor && { anchor }) }
}
