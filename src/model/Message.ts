import type { Span } from './Span.ts'

export interface Message extends Partial<Span> {
  readonly level: 'info' | 'warning'
  readonly code: string // stable, listed in the documentation: "date-ambiguous"
  readonly stage: string // which component says it
  readonly text: string // what, where, and what the user can do
}
