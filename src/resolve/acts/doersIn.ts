import type { Attribution } from '../../model/Attribution.ts'
import type { Layers } from '../../model/Layers.ts'
import type { Mention } from '../../model/Mention.ts'
import type { MentionIndex } from '../participants/MentionIndex.ts'
import type { Doer } from './actOf.ts'
import { doerOf } from './doerOf.ts'

type Known = Pick<Layers, 'tokens' | 'entities' | 'speakers'>

/** Gives whose deed the statements of a document tell: a speaker's own, also where his country does it, or somebody else's. */
export function doersIn(
  { tokens, entities, speakers }: Known,
  index: MentionIndex,
): (attribution: Attribution) => Doer {
  const countries = new Map(entities.map(({ id, country }) => [id, country]))
  return ({ id, content }) => {
    const { speaker = '', party = '' } = speakers.get(id) ?? {}
    const country = countries.get(speaker) ?? countries.get(party)
    const isSpeaker = ({ entity }: Mention): boolean =>
      entity === speaker || entity === party || (country !== undefined && countries.get(entity) === country)
    return speaker ? doerOf(tokens, content, index.around, isSpeaker) : undefined
  }
}
