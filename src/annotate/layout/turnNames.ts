const CAPITALS = /^["“]?(\p{Lu}[\p{Lu}.'’ -]{0,38}\p{Lu}\.?|[QA])(?:\s?\([^)]{1,40}\))?:\s/u
const NAMED = /^["“]?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s/u

/** Code units in which the name of a speaker and its colon must lie. */
const NAME_ROOM = 90

/** How often a name in ordinary letters must open a paragraph before it is taken for a speaker of a transcript. */
const LEAST_TURNS = 2

/** The names that open turns in a transcript: "PENCE: …" at once, "Jane Roe: …" if it comes back. */
export function turnNames(paragraphs: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs.slice(1)) {
    const start = paragraph.slice(0, NAME_ROOM)
    const capitals = CAPITALS.exec(start)?.[1]
    if (capitals) counts.set(capitals, LEAST_TURNS)
    const named = NAMED.exec(start)?.[1]
    if (named) counts.set(named, (counts.get(named) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_TURNS).map(([name]) => name))
}
