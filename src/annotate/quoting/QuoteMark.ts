import type { Span } from '../../model/Span.ts'

/** A quotation mark in the text. */
export interface QuoteMark extends Span {
  /** Marks that pair with one another, in whatever style: “ with " or with ”. */
  readonly family: 'double' | 'single' | 'guillemet' | 'single-guillemet'
  readonly role: 'open' | 'close' | 'either'
  /** After a word's s: closes a quotation, or is the apostrophe of a plural possessive. */
  readonly maybePossessive: boolean
}
