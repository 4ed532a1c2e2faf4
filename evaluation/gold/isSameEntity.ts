import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { GoldEntity } from './Gold.ts'
import { nameKey } from './nameKey.ts'

/**
 * Whether an entity of a document is the one meant by the gold: a name it is mentioned by, or its own, has the same words as
 * a name, alias or role of the gold's, or ends in the same words (a surname).
 */
export function isSameEntity(
  document: AnnotatedDocument,
  id: string | undefined,
  gold: GoldEntity | undefined,
): boolean {
  const entity = document.entities.find((candidate) => candidate.id === id)
  if (!entity || !gold) return false
  const mentions = document.mentions.filter((mention) => mention.entity === id && mention.kind !== 'pronoun')
  const names = [entity.name, ...mentions.map(({ start, end }) => document.text.slice(start, end))].map(nameKey)
  const theirs = [gold.name, ...gold.aliases].map(nameKey)
  const roles = gold.type === 'person' || gold.type === 'group' ? gold.roles.map(nameKey) : []
  return names.some(
    (name) => name !== '' && ([...theirs, ...roles].includes(name) || theirs.some((other) => endsAlike(name, other))),
  )
}

/** "ahmad reza pourdastan" and "pourdastan"; a single common last word of two longer names is not enough. */
const endsAlike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short !== '' && long.endsWith(` ${short}`)
}
