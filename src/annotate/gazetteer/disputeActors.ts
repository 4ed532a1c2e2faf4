import type { Dispute } from '../../model/Dispute.ts'
import type { Party } from '../../model/Party.ts'
import type { Actor } from './Actor.ts'
import { demonymsOf } from './demonymsOf.ts'
import { nameKey } from './nameKey.ts'
import { partyCountry } from './partyCountry.ts'
import { people } from './people.ts'

type Named = readonly [name: string, actor: Actor]

/** The parties of a dispute and their members by all their names, people also by a surname that they alone have. */
export function disputeActors(dispute: Dispute): readonly Named[] {
  const named = dispute.parties.flatMap((party): readonly Named[] => {
    const country = partyCountry(dispute, party)
    return [
      ...party.members
        .filter((member) => nameKey(member) !== nameKey(party.name))
        .map((member) => [member, memberActor(member, country, party)] as const),
      ...(country
        ? state(party.name, country)
        : [[party.name, { name: party.name, type: 'organization', kind: 'organization', tenures: [] }] as const]),
    ]
  })
  const persons = named.flatMap(([name, actor]) =>
    actor.kind === 'person' ? [[name.split(' ').at(-1) ?? name, actor] as const] : [],
  )
  const alone = persons.filter(([surname]) => persons.filter(([other]) => other === surname).length === 1)
  return [...alone, ...shortBodies(named), ...named]
}

/** "Assembly" for "Osterland Assembly", where no other party has one. */
function shortBodies(named: readonly Named[]): readonly Named[] {
  const short = named.flatMap(([name, actor]) =>
    actor.kind === 'organization' && actor.country ? [[name.split(' ').slice(1).join(' '), actor] as const] : [],
  )
  return short.filter(([name]) => /^\p{Lu}/u.test(name) && short.filter(([other]) => other === name).length === 1)
}

const state = (name: string, country: string): readonly Named[] => {
  const actor = { name, type: 'country', country, tenures: [] } as const
  return [
    [name, { ...actor, kind: 'country' }],
    ...demonymsOf(name).map((word) => [word, { ...actor, kind: 'demonym' }] as const),
  ]
}

/** One word beside a state is its capital; several are a body where they have a word for one, else a person. */
function memberActor(name: string, country: string | undefined, party: Party): Actor {
  const words = name.split(' ')
  const of = { ...(country && { country }), tenures: [] }
  if (words.some((word) => people().bodies.has(word.toLowerCase())))
    return { name, type: 'organization', kind: 'organization', ...of }
  if (words.length > 1) return { name, type: 'person', kind: 'person', ...of }
  return country
    ? { name: party.name, type: 'country', kind: 'capital', ...of }
    : { name, type: 'organization', kind: 'organization', ...of }
}
