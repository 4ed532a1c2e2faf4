import type { Actor } from './Actor.ts'
import { countries } from './countries.ts'
import { nameKey } from './nameKey.ts'
import { officeholders } from './officeholders.ts'
import { officials } from './officials.ts'
import { organizations } from './organizations.ts'

let actors: ReadonlyMap<string, Actor> | undefined

/**
 * The actor that a name stands for by general knowledge; `undefined` where it is not known.
 *
 * @example
 * lookupActor('Tehran') // { name: 'Iran', type: 'country', kind: 'capital', country: 'IRN', tenures: [] }
 */
export function lookupActor(name: string): Actor | undefined {
  actors ??= new Map(
    // Where a name is given twice, the list further down wins.
    [...officials(), ...officeholders(), ...countries(), ...organizations()].map(([alias, actor]) => [
      nameKey(alias),
      actor,
    ]),
  )
  const key = nameKey(name)
  return actors.get(key) ?? actors.get(key.toLowerCase()) ?? actors.get(key.replace(INITIAL, ' '))
}

/** "Ada J. Lindt" goes by "Ada Lindt" too. */
const INITIAL = /(?<=\p{Ll}{2}) \p{Ll}(?: \p{Ll})? (?=\p{Ll}{2})/u
