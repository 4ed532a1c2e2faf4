import type { Span } from './Span.ts'

export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun'
  readonly entity: string
}
