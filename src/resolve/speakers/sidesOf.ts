import { nameKey } from '../../annotate/gazetteer/nameKey.ts'
import type { Dispute } from '../../model/Dispute.ts'
import type { Entity } from '../../model/Entity.ts'

/** The entity of a document that stands for each party of the dispute, by the keys of the party's names. */
export function sidesOf(entities: readonly Entity[], dispute: Dispute | undefined): ReadonlyMap<string, string> {
  const ids = new Map(
    entities
      .filter(({ type }) => type === 'organization' || type === 'country' || type === 'group')
      .map(({ name, id }) => [nameKey(name), id]),
  )
  return new Map(
    (dispute?.parties ?? []).flatMap(({ name, members }) => {
      const keys = [name, ...members].map(nameKey)
      const side = ids.get(nameKey(name))
      return side ? keys.map((key) => [key, side] as const) : []
    }),
  )
}
