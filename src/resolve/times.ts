import type { TimeExpression } from '../model/TimeExpression.ts'
import type { Timex } from '../model/Timex.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { intervalOf } from './dates/intervalOf.ts'
import { isDay } from './dates/isDay.ts'
import { firstFrom } from './firstFrom.ts'
import { anchor } from './times/anchor.ts'
import { tenseAt } from './times/tenseAt.ts'

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
    const times = timexes.map((timex): TimeExpression => {
      const sentence = sentences[firstFrom(sentences, timex.start + 1) - 1] ?? timex
      const tense = tenseAt(text, tokens, sentence, timex)
      const anchored = anchor(timex.meaning, { tense, ...(day && { published: day }), ...(narrative && { narrative }) })
      const told = anchored?.fromNarrative ? narrative?.id : undefined
      if (anchored && timex.type !== 'DURATION' && timex.type !== 'SET' && intervalOf(anchored.value))
        narrative = { id: timex.id, value: anchored.value }
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

function expression({ meaning: _, ...timex }: Timex, value: string, anchor: string | undefined): TimeExpression {
  const interval = timex.type === 'DURATION' || timex.type === 'SET' ? undefined : intervalOf(value)
  return { ...timex, value, ...interval, ...(anchor && { anchor }) }
}
