import type { Dispute } from '../../model/Dispute.ts'
import type { Party } from '../../model/Party.ts'
import { demonymsOf } from './demonymsOf.ts'
import { lookupActor } from './lookupActor.ts'
import { nameKey } from './nameKey.ts'
import { people } from './people.ts'

/**
 * The country that a party is: ISO 3166-1 alpha-3; `undefined` where the party is none.
 *
 * A state that the standard does not know is told by its institutions ("Varanian government") and takes a user-assigned code, XAA to XZZ.
 */
export function partyCountry({ parties }: Dispute, { id, name, country, members }: Party): string | undefined {
  const known = country ?? (lookupActor(name)?.kind === 'country' ? lookupActor(name)?.country : undefined)
  if (known) return known
  const adjectives = [name, ...demonymsOf(name)].map(nameKey)
  const isState =
    members.some((member) => nameKey(member) === nameKey(name)) &&
    members.some((member) => {
      const words = nameKey(member).split(' ')
      return (
        people().bodies.has(words.at(-1) ?? '') && adjectives.some((word) => nameKey(member).startsWith(`${word} `))
      )
    })
  return isState ? userAssigned(parties.findIndex((party) => party.id === id)) : undefined
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const userAssigned = (index: number): string =>
  `X${LETTERS[Math.floor(index / LETTERS.length) % LETTERS.length]}${LETTERS[index % LETTERS.length]}`
