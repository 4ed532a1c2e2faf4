import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import { overlaps } from '../../src/model/overlaps.ts'
import type { GoldDocument, GoldEntity, GoldStatement } from './Gold.ts'
import { isSameEntity } from './isSameEntity.ts'

/**
 * Whether an entity is the speaker that the gold means. One whom the report does not name ("a source", "some analysts") has no name
 * to compare: it is right where nothing but descriptions refers to it, and one of them stands in a source that the gold gives to that speaker.
 */
export function isSameSpeaker(
  document: AnnotatedDocument,
  id: string | undefined,
  marked: GoldDocument,
  { speaker }: Pick<GoldStatement, 'speaker'>,
  entities: ReadonlyMap<string, GoldEntity>,
): boolean {
  const gold = entities.get(speaker ?? '')
  if (isSameEntity(document, id, gold)) return true
  const mentions = document.mentions.filter((mention) => mention.entity === id)
  if (!gold || !isUnnamed(gold) || mentions.some(({ kind }) => kind === 'name')) return false
  const sources = marked.statements.filter((other) => other.speaker === speaker).flatMap(({ source }) => source)
  // An author who writes "I" has pronouns alone; else a pronoun proves nothing.
  const telling = mentions.filter(({ kind }) => kind === 'nominal')
  return (telling.length ? telling : mentions).some((mention) => sources.some((source) => overlaps(source, mention)))
}

const isUnnamed = ({ type, name }: GoldEntity): boolean => type === 'group' || name.endsWith('(not named)')
