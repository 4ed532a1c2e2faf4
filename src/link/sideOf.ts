import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import type { Entity } from '../model/Entity.ts'
import { nameKey } from './nameKey.ts'

/**
 * The side of a dispute that entities of a document stand for, the first that has one: the party's id where the dispute names it,
 * else the country's code, else the name.
 */
export function sideOf(
  { entities }: Pick<AnnotatedDocument, 'entities'>,
  ids: readonly (string | undefined)[],
  dispute?: Dispute,
): string | undefined {
  const found = ids.flatMap((id) => entities.find((entity) => entity.id === id) ?? [])
  const named = found.flatMap((entity) => dispute?.parties.find(({ members }) => isMember(entity, members)) ?? [])
  const country = found.find((entity) => entity.country)?.country
  const ofCountry = country && dispute?.parties.find((party) => party.country === country)
  return named[0]?.id ?? (ofCountry ? ofCountry.id : undefined) ?? country ?? found[0]?.name
}

const isMember = (entity: Entity, members: readonly string[]): boolean =>
  members.some((member) => nameKey(member) === nameKey(entity.name))
