import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import { firstFrom } from '../firstFrom.ts'

/** "The two countries", "both sides". */
const BOTH =
  /^(?:(?:the )?(?:two|both)\b.*\b(?:countries|nations|states|governments|neighbou?rs|powers|capitals|parties|sides)|the (?:two )?sides)$/i
/** Mentions back among which the two are looked for. */
const LOOKED_AT = 60

/** Gives whom "both sides" stand for at an offset: the two countries named last, else the entity itself. */
export function bothSides(
  mentions: readonly Mention[],
  entities: readonly Entity[],
): (id: string, offset: number) => readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return (id, offset) => {
    if (!BOTH.test(byId.get(id)?.name ?? '')) return [id]
    const past = firstFrom(mentions, offset)
    const named = mentions
      .slice(Math.max(0, past - LOOKED_AT), past)
      .map(({ entity }) => entity)
      .filter((entity) => byId.get(entity)?.type === 'country')
      .reverse()
    const two = [...new Set(named)].slice(0, 2)
    return two.length === 2 ? two : [id]
  }
}
