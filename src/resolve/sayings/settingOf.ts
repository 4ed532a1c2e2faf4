import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Span } from '../../model/Span.ts'
import { daysBetween } from '../dates/daysBetween.ts'
import { isDay } from '../dates/isDay.ts'
import { firstFrom } from '../firstFrom.ts'
import { tenseAt } from '../times/tenseAt.ts'
import { isAuthor } from './isAuthor.ts'
import { LEAD_SENTENCES } from './LEAD_SENTENCES.ts'
import { leadTime } from './leadTime.ts'
import { own } from './own.ts'
import { placeIn } from './placeIn.ts'
import type { Read } from './Read.ts'
import type { Setting } from './Setting.ts'

/** What a report tells first is its occasion where it lies at most so many days before the day of publication. */
const OCCASION_DAYS = 7

/** The day of what the lead tells, as said or as done, where it is near the day of publication; else that day. */
export function settingOf(document: Read, attributions: readonly Attribution[], taken: readonly Span[]): Setting {
  const { published } = document.publication
  const isNear = (day: string) => {
    const days = published && isDay(published) ? daysBetween(day, published) : 0
    return isDay(day) && days >= -1 && days <= OCCASION_DAYS
  }
  const isVoiced = attributions.some((attribution) => isAuthor(document, attribution))
  const said = saidInLead(document, attributions, taken).find(isNear)
  const done = leadTime(document)
  const days = new Set(daysTold(document, taken).filter((day) => isNear(day) && day !== published))
  const occasion = said ?? (done && isNear(done) ? (days.size > 1 ? undefined : done) : published)
  return { isVoiced, ...(published && { published }), ...(occasion && { occasion }) }
}

/** The days that statements in the lead have of their own. */
const saidInLead = (document: Read, attributions: readonly Attribution[], taken: readonly Span[]): readonly string[] =>
  attributions.flatMap((attribution) => {
    const place = placeIn(document, attribution)
    const saying = place.sentence < LEAD_SENTENCES ? own(document, attribution, place, taken) : undefined
    return saying ? [saying.said] : []
  })

/** The days told as past outside of what was said. */
const daysTold = ({ text, times, tokens, sentences }: Read, taken: readonly Span[]): readonly string[] =>
  times.flatMap((time) => {
    if (taken.some((span) => contains(span, time))) return []
    const sentence = sentences[firstFrom(sentences, time.start + 1) - 1] ?? time
    return tenseAt(text, tokens, sentence, time) === 'future' ? [] : [time.value.slice(0, 10)]
  })
