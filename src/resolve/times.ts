import type { TimeExpression } from '../model/TimeExpression.ts'
import type { Timex } from '../model/Timex.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { intervalOf } from './dates/intervalOf.ts'
import { isDay } from './dates/isDay.ts'
import { firstFrom } from './firstFrom.ts'
import type { Anchored } from './times/Anchored.ts'
import { anchor } from './times/anchor.ts'
import { type Period, periodTold } from './times/periodTold.ts'
import type { Reference } from './times/Reference.ts'
import { ruleOf } from './times/ruleOf.ts'
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
    let narrative: Reference['narrative']
    let period: Period | undefined
    const times = timexes.map((timex): TimeExpression => {
      const sentence = sentences[firstFrom(sentences, timex.start + 1) - 1] ?? timex
      const reference = {
        tense: tenseAt(text, tokens, sentence, timex),
        ...(day && { published: day }),
        ...(narrative && { narrative }),
        ...(period && { period }),
      }
      const anchored = anchor(timex.meaning, reference)
      const value = anchored?.value ?? ''
      const told = anchored?.fromNarrative ? (isCompared(timex) && period?.id) || narrative?.id : undefined
      period = periodTold(timex, text.slice(timex.start, timex.end), value, reference)
      if (isTold(timex) && intervalOf(value)) narrative = { id: timex.id, value }
      return expression(timex, anchored, told)
    })
    if (!day && times.some(({ value }) => !value))
      info(
        'times-unresolved',
        'Times such as "Friday" or "last week" stay without a date, since the day of publication is not known. Give --published, or a documents.csv.',
      )
    return { times }
  },
})

const isCompared = ({ meaning }: Timex): boolean => meaning.kind === 'shifted' && meaning.grain === 'same'

/** What is told goes on from a time, but not from one that it is only compared with: "a year earlier". */
const isTold = (timex: Timex): boolean => !isCompared(timex) && timex.type !== 'DURATION' && timex.type !== 'SET'

function expression(timex: Timex, anchored: Anchored | undefined, anchor: string | undefined): TimeExpression {
  const { meaning: _, ...found } = timex
  if (!anchored) return { ...found, value: '' }
  const { value } = anchored
  const interval = timex.type === 'DURATION' || timex.type === 'SET' ? undefined : intervalOf(value)
  const resolution = { value: resolved('value', ...ruleOf(timex, anchored)) }
  return { ...found, value, ...interval, ...(anchor && { anchor }), resolution }
}
