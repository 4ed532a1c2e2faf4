import type { Span } from '../model/Span.ts'
import type { Token } from '../model/Token.ts'
import { firstAt } from './firstAt.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ'])

/**
 * The index of the token that heads a noun phrase: the first nominal one whose own head lies outside, or that a misread verb or mark in it governs.
 *
 * `undefined` where the span holds no nominal. Spans of a few dozen tokens are expected; time is linear in them.
 */
export function headOf(tokens: readonly Token[], { start, end }: Span): number | undefined {
  const first = firstAt(tokens, start)
  let after = first
  while ((tokens[after]?.start ?? Infinity) < end) after++
  const isInside = (head: number) => head >= first && head < after && NOMINAL.has(tokens[head]?.upos ?? '')
  const tops = [...Array(after - first).keys()]
    .map((offset) => first + offset)
    .filter((at) => NOMINAL.has(tokens[at]?.upos ?? '') && !isInside(tokens[at]?.head ?? -1))
  return tops.find((at) => /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? '')) ?? tops[0]
}
