import { lookupActor } from '../annotate/gazetteer/lookupActor.ts'
import type { Profile } from './Profile.ts'

/** "State media", "the government's news agency": what they carry as theirs is what the state says. */
const STATE_MEDIA =
  /\b(?:state|official|government)\b.*\b(?:media|news|agency|television|tv|radio|broadcaster|newspaper)\b/i

/** Whether an organization speaks in the name of its country: an outlet that a state owns or runs. */
export const isVoiceOfState = ({ type, name, country }: Profile): boolean =>
  country !== undefined &&
  (type === 'organization' || type === 'group') &&
  (STATE_MEDIA.test(name) || lookupActor(name)?.state === true)
