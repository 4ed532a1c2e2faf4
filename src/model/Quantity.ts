import type { Span } from './Span.ts'

/** `unit`: "votes-for", "votes-against", "votes-abstained", an ISO 4217 currency, a UCUM unit, else the counted noun's lemma ("missile"). */
export interface Quantity extends Span {
  readonly value: number
  readonly unit: string
  readonly mod?: 'about' | 'at-least' | 'at-most'
}
