import type { Dispute } from '../model/Dispute.ts'
import type { Entity } from '../model/Entity.ts'
import type { Party } from '../model/Party.ts'
import { nameKey } from './nameKey.ts'

/**
 * The side of a dispute that entities of a document stand for, the first that has one: the party's id where the dispute names it,
 * else the country's code, else the name.
 */
export function sideOf(
  entities: ReadonlyMap<string, Entity>,
  ids: readonly (string | undefined)[],
  dispute?: Dispute,
): string | undefined {
  const found = ids.flatMap((id) => entities.get(id ?? '') ?? [])
  const named = found.flatMap((entity) => dispute?.parties.find((party) => isMember(entity, party)) ?? [])
  const country = found.find((entity) => entity.country)?.country
  const ofCountry = country && dispute?.parties.find((party) => party.country === country)
  return named[0]?.id ?? (ofCountry ? ofCountry.id : undefined) ?? country ?? found[0]?.name
}

/** An entity belongs to a party by a member's name, whole or as a part ("Varania's president"), or a person's surname alone. */
function isMember({ name, type }: Entity, { name: party, members }: Party): boolean {
  const key = ` ${nameKey(name.replace(/['’]s\b/g, ''))} `
  return [party, ...members].map(nameKey).some((member) => {
    const isSurname = type === 'person' && !key.trim().includes(' ') && member.endsWith(key.trimEnd())
    return isSurname || key.includes(` ${member} `)
  })
}
