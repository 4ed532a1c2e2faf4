import type { Span } from './Span.ts'

/** What a person decided. It is tied to the words, not to a row, so that it outlives new models. Only in `export`. */
export interface Decision {
  readonly kind: 'decision'
  readonly id: string
  readonly textId: string
  readonly quote: string // the exact words, with a little before and after, as in W3C TextQuoteSelector
  readonly prefix: string
  readonly suffix: string
  readonly spans: readonly Span[]
  readonly field: string // "speaker", "said", "group", "not-a-statement" …
  readonly value: string
  readonly by: string
  readonly at: string // ISO 8601 with zone
  /** Whether its words are still found; orphans are listed, never dropped. */
  readonly attached: boolean
}
