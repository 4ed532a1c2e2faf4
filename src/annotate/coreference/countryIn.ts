import type { Gazetteer } from '../gazetteer/Gazetteer.ts'

/** The country that words name or are of, ISO 3166-1 alpha-3: "the Norwegian delegation", "head of Norway's Water Board". */
export function countryIn(text: string, gazetteer: Gazetteer): string | undefined {
  const words = text.split(/\s+/)
  for (let at = 0; at < words.length; at++)
    for (const length of [2, 1]) {
      const name = words.slice(at, at + length).join(' ')
      const actor = /^\p{Lu}/u.test(name) ? gazetteer.actor(name) : undefined
      if (actor?.kind === 'country' || actor?.kind === 'demonym') return actor.country
    }
  return undefined
}
