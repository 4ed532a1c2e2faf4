import type { Event } from '../model/Event.ts'
import type { Span } from '../model/Span.ts'
import type { Statement } from '../model/Statement.ts'
import type { Days } from './Days.ts'
import type { Profile } from './Profile.ts'

/** What linking knows of a statement or event: all that decides whether two are the same, and nothing else. */
export interface LinkItem {
  readonly of: 'statement' | 'event'
  readonly document: string
  readonly id: string
  /** When it was said or happened; absent where nothing tells. */
  readonly days?: Days
  /** Who speaks or acts, and on whom. */
  readonly who: readonly Profile[]
  readonly whom: readonly Profile[]
  /** Who may speak in their place: party, organizations of their roles, the channel that passes it on. */
  readonly standIns: readonly Profile[]
  /** Offices of who speaks or acts, in stems: by their roles, or by a description that has no name ("Varania's president"). */
  readonly titles: readonly string[]
  /** The side of the dispute that they are on (sideOf.ts). */
  readonly side?: string
  /** Stems of the content, or of the event's sentence; `core`: of the quoted words, or of the trigger. */
  readonly stems: readonly string[]
  readonly core: readonly string[]
  readonly issue?: string
  readonly stance?: Statement['stance']
  /** Speech act, or type of event. */
  readonly act?: string
  readonly status?: Event['status']
  /** By what it denies rather than asserts (denialBy.ts). */
  readonly denies?: 'cue' | 'words' | 'act' | 'not'
  /** Whether its words say that it takes back, or says again, what was said before (saidAgain.ts). */
  readonly again?: 'retracts' | 'repeats'
  /** Whether its content opens with a word for what another said ("the remarks"), or wants ("the offer"). */
  readonly refers?: 'claim' | 'demand'
  readonly numbers: readonly string[]
  /** From the first to the last word of the content, or of the trigger. */
  readonly extent: Span
}
