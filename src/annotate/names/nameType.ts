import type { Name } from '../../model/Name.ts'
import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import type { Run } from './Run.ts'

const ORGANIZATION =
  /\b(Ministry|Department|Agency|Committee|Commission|Council|Court|Parliament|Party|Corp|Inc|Ltd|Company|University|Institute|Center|Centre|Foundation|Association|Union|Organi[sz]ation|Bureau|Bank|Army|Navy|Force|Guards?|Corps|Group|Campaign|Times|Post|News|Journal)\b/
/** What ends the name of a body, though it be taken for that of its seat. */
const BODY =
  /\b(?:Ministry|Agency|Committee|Commission|Council|Parliament|Party|Company|Association|Organi[sz]ation|Bureau|Board)$/
const GROUP = /(?:an|ans|ese|ish|is|crats?|cans?|ists?|ims?|ews?)$/

/** The type of a name, by the gazetteer where it knows the name, else by its words and the tagger's label. */
export function nameType(name: string, label: Run['label'], gazetteer: Gazetteer): Name['type'] {
  if (label === 'INSTRUMENT' || gazetteer.isInstrument(name)) return 'instrument'
  if (label === 'WEAPON') return 'weapon'
  const actor = gazetteer.actor(name)
  if (actor && (label === 'KNOWN' || label === 'MISC' || actor.type !== 'person')) {
    if (label === 'PER' && actor.kind !== 'country') return 'person'
    if (label === 'ORG' && actor.type !== 'organization') return actor.kind === 'country' ? 'country' : 'organization'
    if (actor.kind === 'capital') return 'place'
    if (actor.kind === 'demonym') return 'group'
    return actor.type
  }
  if (label === 'PER') return 'person'
  if (label === 'ORG') return 'organization'
  if (label === 'LOC') return BODY.test(name) ? 'organization' : 'place'
  if (ORGANIZATION.test(name)) return 'organization'
  return GROUP.test(name) ? 'group' : 'other'
}
