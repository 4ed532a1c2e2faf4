import { headOf } from '../../src/annotate/headOf.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import type { Span } from '../../src/model/Span.ts'
import type { Token } from '../../src/model/Token.ts'
import type { GumMention } from './readGum.ts'

/** Finds the marked mention that a phrase is, by its head: it lies in the core of the smallest mention that has it there. */
export function gumMention(
  tokens: readonly Token[],
  mentions: readonly GumMention[],
): (phrase: Span) => GumMention | undefined {
  const byCore = new Map<number, GumMention>()
  for (const mention of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    for (const { start, end } of mention.core) for (let at = start; at < end; at++) byCore.set(at, mention)
  return (phrase) => {
    const head = tokens[headOf(tokens, phrase) ?? -1]
    return head && overlaps(head, phrase) ? byCore.get(head.start) : undefined
  }
}
