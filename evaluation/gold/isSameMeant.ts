import { overlaps } from '../../src/model/overlaps.ts'
import type { GoldEntity, GoldStatement } from './Gold.ts'
import { nameKey } from './nameKey.ts'

/** One marking of a statement: who speaks, and the words that say so. */
interface Side extends Pick<GoldStatement, 'source'> {
  readonly entity: GoldEntity | undefined
}

/** Whether two annotators mean the same speaker: by a common name, alias or role; one whom the text does not name, by the source. */
export function isSameMeant(a: Side, b: Side): boolean {
  if (!a.entity || !b.entity) return a.entity === b.entity
  const names = namesOf(b.entity)
  if (namesOf(a.entity).some((name) => names.includes(name))) return true
  const sameSource = a.source.length ? a.source.some((one) => b.source.some((other) => overlaps(one, other))) : true
  return isUnnamed(a.entity) && isUnnamed(b.entity) && sameSource
}

const namesOf = ({ type, name, aliases, roles }: GoldEntity): readonly string[] =>
  [name, ...aliases, ...(type === 'person' ? roles : [])].map(nameKey)

const isUnnamed = ({ type, name }: GoldEntity): boolean => type === 'group' || name.endsWith('(not named)')
