import type { PartialDate } from './PartialDate.ts'
import type { Resolution } from './Resolution.ts'
import type { Span } from './Span.ts'

/** Somebody said (or asked, warned, denied, thinks) something: one attribution relation. Spans as in guideline.md. */
export interface Statement {
  readonly id: string
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** Who says it, in the text's words; empty where the text leaves it out ("…, adding that"). */
  readonly source: readonly Span[]
  readonly cue: readonly Span[] // "also said", "according to", ":"
  readonly content: readonly Span[] // quotation marks and "that" included
  readonly speaker?: string // entity id: pronouns and descriptions resolved
  /** For whom the speaker speaks: an entity id (a country, an organization). */
  readonly party?: string
  readonly addressee?: readonly string[] // entity ids
  readonly via?: string // entity id: "according to Tasnim News"
  /** How the words came, where they are not a named speaker's own: `official` and `unnamed` say that the report keeps the speaker's name back. */
  readonly viaKind?: 'outlet' | 'official' | 'unnamed' | 'document' | 'platform'
  readonly within?: string // the statement whose content this one lies in
  /** Absent where it is presented as made; "negated": withheld or denied ("declined to say"); "possible": expected, conditional, asked for. */
  readonly factuality?: 'negated' | 'possible'
  readonly said?: PartialDate // when it was said, relative dates resolved
  /** Speech act: a PLOVER type (AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN …); absent for plain comment. */
  readonly act?: string
  readonly target?: readonly string[] // entity ids: at whom the act is aimed
  readonly instrument?: string // entity id: the treaty, resolution or bill that it is about
  readonly issue?: string // issue id of the dispute; absent without a dispute
  /** The speaker's answer to the issue's yes/no question, by these words: "supports" is yes, "rejects" is no. */
  readonly stance?: 'rejects' | 'resists' | 'conditional' | 'open' | 'supports'
  readonly condition?: readonly Span[] // what the stance is made to depend on
  /** To other statements: by document id and statement id. */
  readonly relations?: readonly {
    readonly kind: 'denies' | 'repeats' | 'answers' | 'walks-back'
    readonly document: string
    readonly statement: string
    readonly resolution: Resolution
  }[]
  /** The utterances it carries, told elsewhere too: ids shared by all tellings. A long quotation can carry several. Only in a record. */
  readonly groups?: readonly string[]
  /** That this is a statement, with these spans. */
  readonly confidence: number
  readonly resolution?: Readonly<
    Partial<Record<'speaker' | 'party' | 'via' | 'said' | 'act' | 'factuality' | 'issue' | 'stance', Resolution>>
  >
}
