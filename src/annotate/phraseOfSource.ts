import type { Mention } from '../model/Mention.ts'
import type { Span } from '../model/Span.ts'
import type { Token } from '../model/Token.ts'
import { firstAt } from './firstAt.ts'
import { headOf } from './headOf.ts'
import { phraseOver } from './phraseOver.ts'

/** The phrase that the source of a statement is: the one over all of it, else over its head, else the first in it; phrases in text order. */
export function phraseOfSource<T extends Span & Pick<Mention, 'kind'>>(
  tokens: readonly Token[],
  phrases: readonly T[],
  source: Span,
): T | undefined {
  const head = headOf(tokens, source)
  const over = head === undefined ? undefined : phraseOver(phrases, tokens[head] as Token)
  const first = phrases[firstAt(phrases, source.start)]
  const inside = first && first.start < source.end ? first : undefined
  const last = lastWord(tokens, source)
  if (inside?.kind === 'nominal' && last && inside.start === source.start && inside.end >= last.end) return inside
  // "Norwegian Post, a daily …": the name, whatever the parse takes for the head.
  const isSetOff = inside?.kind === 'name' && tokens[firstAt(tokens, inside.end)]?.lemma === ','
  return isSetOff ? inside : (over ?? inside)
}

function lastWord(tokens: readonly Token[], { end }: Span): Token | undefined {
  let at = firstAt(tokens, end) - 1
  while (tokens[at]?.upos === 'PUNCT') at--
  return tokens[at]
}
