import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Party } from '../../model/Party.ts'
import { idOf } from './idOf.ts'
import type { Proposed } from './Proposed.ts'
import { Tally } from './Tally.ts'

const MAX_PARTIES = 4
const MAX_MEMBERS = 10
/** Statements from which a side is worth proposing. */
const MIN_STATEMENTS = 3

/** Counts who speaks for which country or organization, and proposes those who speak most as parties. */
export function partyTally() {
  const parties = new Tally()
  const names = new Map<string, Tally>()
  const members = new Map<string, Tally>()
  const countries = new Map<string, string>()
  return {
    add({ statements, entities }: AnnotatedDocument): void {
      const byId = new Map(entities.map((entity) => [entity.id, entity]))
      for (const statement of statements) {
        const speaker = byId.get(statement.speaker ?? '')
        const party =
          byId.get(statement.party ?? speaker?.roles.find(({ organization }) => organization)?.organization ?? '') ??
          speaker
        const key = party && keyOf(party)
        if (!party || !key) continue
        parties.add(key)
        if (party.country) countries.set(key, party.country)
        tallyOf(names, key).add(party.name, party.type === 'country' ? 10 : 1)
        for (const member of [party, speaker]) if (member) tallyOf(members, key).add(member.name)
      }
    },
    propose: (): Proposed<Party>[] =>
      parties
        .ranked()
        .filter(([, count]) => count >= MIN_STATEMENTS)
        .slice(0, MAX_PARTIES)
        .map(([key, count]) => {
          const name = names.get(key)?.first ?? key
          const country = countries.get(key)
          return {
            ...{ id: idOf(name), name },
            members: (members.get(key)?.ranked() ?? []).slice(0, MAX_MEMBERS).map(([member]) => member),
            ...(country && { country }),
            because: `speaks in ${count} statements, first by ${members.get(key)?.first}`,
          }
        }),
  }
}

/** All who speak for one country are one party; people who speak for nobody known are none. */
const keyOf = ({ type, country, name }: Entity): string | undefined =>
  country ?? (type === 'person' ? undefined : name.toLowerCase())

const tallyOf = (tallies: Map<string, Tally>, key: string): Tally => {
  const tally = tallies.get(key) ?? new Tally()
  tallies.set(key, tally)
  return tally
}
