import type { Event } from '../../model/Event.ts'
import type { Occurrence } from '../../model/Occurrence.ts'

/** One mention of an event with what tells it from others of its kind. */
export interface Telling {
  readonly event: Event
  readonly kind: Occurrence['kind']
  /** Index of its sentence. */
  readonly sentence: number
  /** It stands in a headline or a line that sums up, above the text. */
  readonly isHeadline: boolean
  /** Stems of its trigger. */
  readonly stems: ReadonlySet<string>
  /** Stems of what it is done to, where that is no actor: "tests", "site". */
  readonly object: ReadonlySet<string>
  /** Those whom its own words name as its actors, each by the country that it stands for; empty where they are only guessed. */
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  /** "another", "a second": not the one told before. */
  readonly isOther: boolean
  /** "the", "this", "their": one known already. */
  readonly isKnown: boolean
}
