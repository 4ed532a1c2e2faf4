import type { Event } from '../../src/model/Event.ts'
import type { PartialDate } from '../../src/model/PartialDate.ts'
import type { Span } from '../../src/model/Span.ts'
import type { Statement } from '../../src/model/Statement.ts'

/** A record marked by hand to the guideline: several documents on one dispute. Offsets as UTF-16 code units. */
export interface Gold {
  readonly name: string
  readonly documents: readonly GoldDocument[]
  readonly entities: ReadonlyMap<string, GoldEntity>
  /** Question by issue id. */
  readonly issues: Readonly<Record<string, string>>
  readonly sameEvent: readonly string[]
  readonly disputes: readonly { readonly claims: readonly string[]; readonly denials: readonly string[] }[]
}

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly published: PartialDate
  readonly statements: readonly GoldStatement[]
  readonly events: readonly GoldEvent[]
  readonly times: readonly { readonly span: Span; readonly type: string; readonly value: string }[]
}

export interface GoldEntity {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly country?: string
}

export interface GoldStatement extends Pick<Statement, 'kind' | 'source' | 'cue' | 'content' | 'factuality'> {
  readonly id: string
  readonly speaker?: string
  readonly said?: PartialDate
  readonly act?: string
  readonly issue?: string
  readonly stance?: string
  readonly within?: string
  /** Utterances that it carries, told elsewhere too. */
  readonly groups: readonly string[]
}

export interface GoldEvent {
  readonly id: string
  readonly type: string
  readonly status: Event['status']
  readonly trigger: Span
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly date?: PartialDate
  readonly group?: string
}
