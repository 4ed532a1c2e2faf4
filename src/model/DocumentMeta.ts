import type { PartialDate } from './PartialDate.ts'

export interface DocumentMeta {
  /** Where it came from: the `id` of the JSON line, else the path as the user gave it (with "/"), else the URL. */
  readonly source: string
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly url?: string
  readonly language?: string // BCP 47
  /** The calendar day where the outlet is, if its zone is known. */
  readonly published?: PartialDate
  /** Where `published` comes from: the user, the page's markup, its address, its byline or dateline, the text, or documents linked to it. */
  readonly publishedBasis?: 'given' | 'markup' | 'url' | 'dateline' | 'text' | 'linked'
  /** Where it is not given: every date that fits, likeliest first, probabilities that add up to at most 1, reasons in words. */
  readonly publishedCandidates?: readonly {
    readonly date: PartialDate
    readonly probability: number
    readonly reasons: readonly string[]
  }[]
}
