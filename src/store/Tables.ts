import type { Generated, GeneratedAlways } from 'kysely'

interface SpanColumns {
  readonly start: number
  readonly end: number
}

interface DayColumns {
  /** Days since 1970-01-01, both ends inclusive; null where nothing tells. */
  readonly from_day: number | null
  readonly to_day: number | null
}

interface InDocument {
  readonly document: string
}

/** The tables of a record, as the migrations make them. */
export interface Tables {
  readonly texts: { readonly id: string; readonly text: string }
  readonly runs: {
    readonly id: Generated<number>
    readonly at: string
    readonly standoff: string
    readonly models: string
    readonly ontology: string
    readonly dispute: string | null
  }
  readonly disputes: { readonly digest: string; readonly title: string; readonly dispute: string; readonly at: string }
  readonly documents: DayColumns & {
    readonly id: string
    readonly text_id: string
    readonly reading: number
    readonly source: string
    readonly title: string | null
    readonly outlet: string | null
    readonly byline: string | null
    readonly url: string | null
    readonly language: string | null
    readonly published: string | null
    readonly published_basis: string | null
    readonly linked_published: string | null
    readonly characters: number
    readonly copy_of: string | null
  }
  readonly readings: InDocument & {
    readonly id: Generated<number>
    readonly run: number
    readonly annotated: string
  }
  readonly messages: InDocument & {
    readonly level: string
    readonly code: string
    readonly stage: string
    readonly text: string
    readonly start: number | null
    readonly end: number | null
  }
  readonly identities: {
    readonly profile: string
    readonly block: string
    readonly type: string
    readonly name: string
    readonly country: string | null
    readonly ref: string | null
    readonly identity: string
    readonly by: Generated<'machine' | 'person'>
    readonly confidence: number
    readonly reason: string
  }
  readonly entities: InDocument & {
    readonly id: string
    readonly type: string
    readonly name: string
    readonly country: string | null
    readonly ref: string | null
    readonly profile: string
  }
  readonly roles: InDocument &
    SpanColumns & {
      readonly entity: string
      readonly title: string
      readonly organization: string | null
      readonly tense: string | null
      readonly from: string | null
      readonly to: string | null
    }
  readonly mentions: InDocument & SpanColumns & { readonly entity: string; readonly kind: string }
  readonly times: InDocument &
    SpanColumns & {
      readonly id: string
      readonly type: string
      readonly value: string
      readonly mod: string | null
      readonly earliest: string | null
      readonly latest: string | null
    }
  readonly statements: InDocument &
    SpanColumns &
    DayColumns & {
      readonly row: GeneratedAlways<number>
      readonly id: string
      readonly kind: string
      readonly factuality: string | null
      readonly speaker: string | null
      readonly party: string | null
      readonly side: string | null
      readonly via: string | null
      readonly said: string | null
      readonly date: string | null
      readonly act: string | null
      readonly issue: string | null
      readonly stance: string | null
      readonly within: string | null
      readonly source: string
      readonly cue: string
      readonly words: string
      readonly confidence: number
    }
  readonly statement_spans: InDocument & SpanColumns & { readonly statement: string; readonly part: string }
  readonly events: InDocument &
    SpanColumns &
    DayColumns & {
      readonly row: GeneratedAlways<number>
      readonly id: string
      readonly type: string
      readonly mode: string | null
      readonly status: string
      readonly side: string | null
      readonly date: string | null
      readonly place: string | null
      readonly instrument: string | null
      readonly issue: string | null
      readonly stance: string | null
      readonly within: string | null
      readonly words: string
      readonly sentence: string
      readonly confidence: number
    }
  readonly event_participants: InDocument & { readonly event: string; readonly part: string; readonly entity: string }
  readonly quantities: InDocument &
    SpanColumns & {
      readonly event: string
      readonly value: number
      readonly unit: string
      readonly mod: string | null
    }
  readonly instrument_states: InDocument &
    SpanColumns & {
      readonly instrument: string
      readonly step: string
      readonly by: string | null
      readonly status: string
      readonly date: string | null
      readonly confidence: number
    }
  readonly link_items: InDocument &
    DayColumns & {
      readonly item: Generated<number>
      readonly of: string
      readonly id: string
      readonly features: string
    }
  /** An item is found by its keys (link/linkKeys.ts, as numbers) among items of a time (store/bucketsOf.ts). */
  readonly link_keys: {
    readonly bucket: number
    readonly key: number
    readonly day: number
    readonly item: number
  }
  readonly pairs: {
    readonly of: string
    /** "same", "apart" and "none" (a person's), "copy", or a relation of a to b. */
    readonly kind: string
    readonly a: number
    readonly b: number
    readonly by: string
    readonly confidence: number
    readonly reason: string
  }
  readonly groups: {
    readonly id: string
    readonly of: string
    readonly canonical_document: string
    readonly canonical: string
  }
  readonly group_members: InDocument & {
    readonly group: string
    readonly of: string
    readonly id: string
    readonly by: Generated<string>
    readonly confidence: number
    readonly reason: string
  }
  readonly former_groups: { readonly id: string; readonly now: string }
  readonly decisions: {
    readonly id: string
    readonly text_id: string
    readonly quote: string
    readonly prefix: string
    readonly suffix: string
    readonly spans: string
    readonly field: string
    readonly value: string
    readonly by: string
    readonly at: string
  }
  /** The statement or event of a document that a decision's words belong to: anchor 0 is the decision's own, others those that its value names. */
  readonly attachments: InDocument & { readonly decision: string; readonly anchor: number; readonly id: string }
}
