import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { conditionsIn } from './conditionsIn.ts'

const ENDS = /^[.,;:!?"”’')\]—–]/

/** What a stance is made to depend on: from "if", "unless", "as long as" to the end of the clause. */
export function conditionOf(text: string, tokens: readonly Token[]): Span[] {
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase())
  const [first] = conditionsIn(lemmas)
  if (!first) return []
  const from = first.at + first.length
  const stop = tokens.findIndex(({ start }, i) => i > from && ENDS.test(text.slice(start, start + 1)))
  const last = tokens[(stop < 0 ? tokens.length : stop) - 1] as Token
  return [{ start: (tokens[first.at] as Token).start, end: last.end }]
}
