import type { Attribution } from '../../model/Attribution.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { PartialDate } from '../../model/PartialDate.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'

/** What the speakers of a document are told from, with what is asked of it often kept by position. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly mentions: readonly Mention[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly countries: ReadonlyMap<string, Entity>
  /** Entities that are called by a name somewhere. */
  readonly named: ReadonlySet<string>
  /** By their cue, else their content, in text order. */
  readonly attributions: readonly Attribution[]
  readonly published: PartialDate | undefined
}
