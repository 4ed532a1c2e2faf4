import worldCountries from 'world-countries/countries.json' with { type: 'json' }
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Actor } from './Actor.ts'

interface English {
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly demonyms: Readonly<Record<string, readonly string[]>>
  readonly capitals: Readonly<Record<string, readonly string[]>>
}

/** Names, demonyms and capitals of the countries of the world, each with the actor that it stands for. */
export function countries(): readonly (readonly [name: string, actor: Actor])[] {
  const english = ontologyFile<English>('en/demonyms.yaml')
  // States come last and so win the names that their territories share: "Norwegian" is of Norway, not of Svalbard.
  const statesLast = worldCountries.toSorted((a, b) => Number(a.independent === true) - Number(b.independent === true))
  return statesLast.flatMap(({ cca3: country, name, altSpellings, demonyms, capital }) => {
    const actor = { name: name.common, type: 'country', country, tenures: [] } as const
    const adjectives = [...(english.demonyms[country] ?? []), demonyms.eng?.f, demonyms.eng?.m]
    const names = [name.common, name.official, ...(english.names[country] ?? []), ...altSpellings]
    return [
      ...names.filter(isWord).map((alias) => [alias, { ...actor, kind: 'country' }] as const),
      ...adjectives
        .filter(isWord)
        .flatMap((adjective) =>
          [adjective, `${adjective}s`].map((alias) => [alias, { ...actor, kind: 'demonym' }] as const),
        ),
      ...[...(capital ?? []), ...(english.capitals[country] ?? [])].map(
        (city) => [city, { ...actor, kind: 'capital' }] as const,
      ),
    ]
  })
}

/** Two-letter codes such as "IN" and "SO" are words of English. */
const isWord = (name: string | undefined): name is string =>
  !!name && (name.length > 2 || name === 'US' || name === 'UK')
