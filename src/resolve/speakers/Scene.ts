import type { Gazetteer } from '../../annotate/gazetteer/Gazetteer.ts'
import type { Attribution } from '../../model/Attribution.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { PartialDate } from '../../model/PartialDate.ts'
import type { Quotation } from '../../model/Quotation.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'

/** What the speakers of a document are told from, with what is asked of it often kept by position. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  /** How likely a mention means its entity, 0 to 1. */
  readonly likelihoods: ReadonlyMap<Mention, number>
  readonly entities: ReadonlyMap<string, Entity>
  readonly countries: ReadonlyMap<string, Entity>
  /** The entity of the dispute's party that a name belongs to, by the name's key. */
  readonly sides: ReadonlyMap<string, string>
  readonly gazetteer: Gazetteer
  /** Ids of organizations by name, for the platforms that a cue alone can mean. */
  readonly platforms: ReadonlyMap<string, string>
  /** Entities that are called by a name somewhere. */
  readonly named: ReadonlySet<string>
  /** By their cue, else their content, in text order. */
  readonly attributions: readonly Attribution[]
  /** Index of each statement in `attributions`, by id. */
  readonly rank: ReadonlyMap<string, number>
  /** Ids of the statements with a source, by their quoted words; see {@link wordsOf}. */
  readonly quoted: ReadonlyMap<string, string>
  readonly published: PartialDate | undefined
}
