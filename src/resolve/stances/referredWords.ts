import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import { tokensIn } from './tokensIn.ts'
import type { Word } from './Word.ts'
import { wordsOf } from './wordsOf.ts'

/** Names of one instrument that are looked at: a text has few, and calls it by them again and again. */
const MAX_NAMES = 5

/** For spans, the words of the names of the treaties and laws that they refer to without naming them: "the pact". */
export function referredWords(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): (spans: readonly Span[]) => readonly Word[] {
  const instruments = new Set(entities.filter(({ type }) => type === 'instrument').map(({ id }) => id))
  const own = mentions.filter(({ entity }) => instruments.has(entity))
  const names = new Map(
    [...Map.groupBy(own, ({ entity }) => entity)].map(([entity, all]) => {
      const named = all.filter(({ kind }) => kind === 'name').slice(0, MAX_NAMES)
      return [entity, named.flatMap((mention) => wordsOf(text, tokensIn(tokens, [mention])))] as const
    }),
  )
  return (spans) =>
    spans
      .flatMap(({ start, end }) => own.slice(firstFrom(own, start), firstFrom(own, end)))
      .flatMap(({ entity, kind }) => (kind === 'name' ? [] : (names.get(entity) ?? [])))
}
