import type { Span } from './Span.ts'

export interface Token extends Span {
  readonly lemma: string
  readonly upos: string // Universal POS tag
  readonly head: number // index of its head in `tokens`; -1 for a root
  readonly deprel: string // Universal Dependencies relation
}
