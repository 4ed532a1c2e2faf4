import { contains } from '../../model/contains.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import { firstFrom } from '../firstFrom.ts'
import type { MentionIndex } from './MentionIndex.ts'

/** Mentions before a word among which those that hold it are looked for; they nest a few deep. */
const LOOKED_AT = 12

/** An index over the mentions of a document, which come in text order. */
export function indexMentions(mentions: readonly Mention[], entities: readonly Entity[]): MentionIndex {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return {
    in(span) {
      const found: Mention[] = []
      for (let i = firstFrom(mentions, span.start); i < mentions.length; i++) {
        const mention = mentions[i] as Mention
        if (mention.start >= span.end) break
        if (contains(span, mention)) found.push(mention)
      }
      return found
    },
    around(span) {
      const past = firstFrom(mentions, span.start + 1)
      return mentions
        .slice(Math.max(0, past - LOOKED_AT), past)
        .filter((mention) => contains(mention, span))
        .sort((a, b) => a.end - a.start - (b.end - b.start))
    },
    typeOf: ({ entity }) => types.get(entity),
  }
}
