import type { Dispute } from '../../model/Dispute.ts'
import { countryName } from './countryName.ts'
import { disputeActors } from './disputeActors.ts'
import type { Gazetteer } from './Gazetteer.ts'
import { lookupActor } from './lookupActor.ts'
import { lookupInstrument } from './lookupInstrument.ts'
import { nameKey } from './nameKey.ts'

const general: Gazetteer = {
  actor: lookupActor,
  isInstrument: (name) => lookupInstrument(name) !== undefined,
  countryName,
}
const made = new WeakMap<Dispute, Gazetteer>()

/** General knowledge, and what a dispute adds to it; general knowledge wins where both know a name. */
export function gazetteerOf(dispute: Dispute | undefined): Gazetteer {
  if (!dispute) return general
  const known = made.get(dispute) ?? withDispute(dispute)
  made.set(dispute, known)
  return known
}

function withDispute(dispute: Dispute): Gazetteer {
  const actors = new Map(disputeActors(dispute).map(([name, actor]) => [nameKey(name), actor]))
  const instruments = new Set(
    dispute.instruments.flatMap(({ name, aliases }) => [name, ...aliases.filter(isName)]).map(nameKey),
  )
  const countries = new Map(
    [...actors.values()].flatMap(({ type, country, name }) =>
      type === 'country' && country ? [[country, name] as const] : [],
    ),
  )
  return {
    actor: (name) => lookupActor(name) ?? actors.get(nameKey(name)),
    isInstrument: (name) => general.isInstrument(name) || instruments.has(nameKey(name)),
    countryName: (code) => countryName(code) ?? countries.get(code),
  }
}

/** "the accord" is a description, "Waters Act" a name. */
const isName = (alias: string): boolean => /\p{Lu}/u.test(alias)
