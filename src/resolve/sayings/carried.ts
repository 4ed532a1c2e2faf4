import type { Attribution } from '../../model/Attribution.ts'
import { isAuthor } from './isAuthor.ts'
import { isNamed } from './isNamed.ts'
import { isOutlet } from './isOutlet.ts'
import { isVague } from './isVague.ts'
import { LEAD_SENTENCES } from './LEAD_SENTENCES.ts'
import type { Place } from './placeIn.ts'
import type { Read } from './Read.ts'
import type { Saying } from './Saying.ts'
import type { Setting } from './Setting.ts'
import { sceneTime } from './sceneTime.ts'
import type { Told } from './Told.ts'
import { withinTime } from './withinTime.ts'

/** A speech of another day is quoted on for so many sentences between one statement and the next; then the report is back at its occasion. */
const CARRY_SENTENCES = 8

/** What the statements around it, or the report's occasion, tell of a statement without a time of its own. */
export function carried(
  document: Read,
  attribution: Attribution,
  place: Place,
  told: Told,
  setting: Setting,
): Saying | undefined {
  const { sentence, form, attitude } = place
  const { id, factuality, source } = attribution
  const speaker = document.speakers.get(id)?.speaker
  const outer = told.statements.get(attribution.within ?? '')
  const before = told.last
  const goesOn =
    before?.sentence === sentence && (form === 'participle' || !source.length || before.speaker === speaker)
  if (goesOn && !outer)
    return (
      before.saying && {
        ...before.saying,
        rule: 'same-sentence',
        reason: `goes on with the one before: ${before.saying.reason}`,
      }
    )
  const author = isAuthor(document, attribution)
  if (form === 'earlier' || (form === 'modal' && !author) || factuality === 'possible') return undefined
  if (isVague(document, attribution)) return undefined
  if (outer && !isOutlet(document, outer)) return withinTime(document, attribution, place, outer, told, setting)
  const same = speaker ? told.bySpeaker.get(speaker) : undefined
  const { occasion, published, isVoiced } = setting
  const goesOnOf = same && (same.saying.said === occasion || sentence - same.sentence <= CARRY_SENTENCES)
  const named = isNamed(document, attribution)
  const scene = author || goesOnOf || !named ? undefined : sceneTime(document, place, occasion)
  if (scene) return scene
  const inLead = sentence < LEAD_SENTENCES
  if ((form === 'perfect' && !named) || ((form === 'perfect' || form === 'noun') && !inLead)) return undefined
  const isEarlier = author && form === 'past' && same?.saying.said === published
  if (isEarlier) return undefined
  if (goesOnOf)
    return { ...same.saying, rule: 'same-speaker', reason: `the same speaker as before: ${same.saying.reason}` }
  if (author)
    return published && form !== 'past'
      ? { said: published, rule: 'occasion', reason: 'its writer says it' }
      : undefined
  if (!named && !source.length) return undefined
  const passing = form === 'present' || form === 'participle' || attitude || !named
  const generic = passing || (form === 'preposition' && isOutlet(document, attribution))
  if (generic && !inLead) return undefined
  // What others say, a release only takes up.
  if (isVoiced && form === 'present') return undefined
  return occasion ? { said: occasion, rule: 'occasion', reason: 'the occasion of the report' } : undefined
}
