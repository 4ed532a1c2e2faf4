import type { Attribution } from './Attribution.ts'
import type { Block } from './Block.ts'
import type { DocumentMeta } from './DocumentMeta.ts'
import type { Encoding } from './Encoding.ts'
import type { Entity } from './Entity.ts'
import type { Event } from './Event.ts'
import type { InstrumentState } from './InstrumentState.ts'
import type { Mention } from './Mention.ts'
import type { Name } from './Name.ts'
import type { Occurrence } from './Occurrence.ts'
import type { Quotation } from './Quotation.ts'
import type { Span } from './Span.ts'
import type { Statement } from './Statement.ts'
import type { TimeExpression } from './TimeExpression.ts'
import type { Timex } from './Timex.ts'
import type { Token } from './Token.ts'

type Of<T> = ReadonlyMap<string, T>

/** Everything that components may assign. Spans are UTF-16 code units into the document's text, ends exclusive, lists in text order. */
export interface Layers {
  /** BCP 47; "und" where it can't be told. */
  readonly language: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  /** Syntactic words in text order; each lies in a sentence. */
  readonly words: readonly Span[]
  readonly encoding: Encoding
  /** The words with their tags and trees. Heads are indices into this list; a sentence's tokens follow one another. */
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
  /** Time expressions found and typed, not yet counted from the document's date. */
  readonly timexes: readonly Timex[]
  readonly publication: Pick<DocumentMeta, 'published' | 'publishedBasis' | 'publishedCandidates'>
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  /** How likely each mention means its entity, 0 to 1, in the order of `mentions`. */
  readonly references: readonly number[]
  /** By entity id: the roles of people of whom the text says when they held them. */
  readonly tenures: Of<Entity['roles']>
  /** By attribution id, as are sayings, acts and stances. */
  readonly speakers: Of<Pick<Statement, 'speaker' | 'party' | 'addressee' | 'via' | 'viaKind' | 'resolution'>>
  readonly sayings: Of<Pick<Statement, 'said' | 'resolution'>>
  readonly acts: Of<Pick<Statement, 'act' | 'target' | 'instrument' | 'resolution'>>
  readonly stances: Of<Pick<Statement, 'issue' | 'stance' | 'condition' | 'resolution'>>
  readonly statements: readonly Statement[]
  readonly occurrences: readonly Occurrence[]
  /** By occurrence id, as are happenings and eventStances. */
  readonly participants: Of<Pick<Event, 'actors' | 'recipients' | 'place' | 'instrument' | 'resolution'>>
  readonly happenings: Of<Pick<Event, 'date' | 'resolution'>>
  readonly eventStances: Of<Pick<Event, 'issue' | 'stance' | 'resolution'>>
  readonly events: readonly Event[]
  readonly instrumentStates: readonly InstrumentState[]
}
