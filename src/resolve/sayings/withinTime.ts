import type { Attribution } from '../../model/Attribution.ts'
import { isAuthor } from './isAuthor.ts'
import type { Place } from './placeIn.ts'
import type { Read } from './Read.ts'
import type { Saying } from './Saying.ts'
import type { Setting } from './Setting.ts'
import type { Told } from './Told.ts'

/** The time of a statement inside another's content: that of the other, where both are of one speaker or of the report's occasion. */
export function withinTime(
  document: Read,
  { id }: Attribution,
  { form, attitude }: Place,
  outer: Attribution,
  told: Told,
  { occasion, isVoiced }: Setting,
): Saying | undefined {
  const around = told.byId.get(outer.id)
  if (!around) return undefined
  const [speaker, teller] = [id, outer.id].map((one) => document.speakers.get(one)?.speaker)
  const isOwn = speaker !== undefined && speaker === teller
  if (isOwn && form !== 'noun' && !(form === 'perfect' && attitude))
    return { said: around.said, rule: 'within', reason: 'what one says of oneself, with what is said around it' }
  // "they say" inside a quotation, and "it has agreed" in a report, are of no certain day.
  const lasting =
    attitude || (form === 'present' && outer.kind === 'direct') || (form === 'perfect' && outer.kind !== 'direct')
  if (around.said !== occasion || lasting) return undefined
  if (form === 'noun' && (isVoiced || isAuthor(document, outer))) return undefined
  return { said: occasion, rule: 'within', reason: 'told in a statement about the occasion of the report' }
}
