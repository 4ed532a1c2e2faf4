import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import { nameKey } from '../gazetteer/nameKey.ts'
import type { Cast } from './Cast.ts'
import type { Figure } from './Figure.ts'
import { nameParts } from './nameParts.ts'
import { newFigure } from './newFigure.ts'
import { samePerson } from './samePerson.ts'

/** People of one name that are compared at most: enough for any report, and it keeps long files linear. */
const NAMESAKES = 32

/** `byline`: who wrote the document, where that is known. */
export function newCast(byline: string | undefined, gazetteer: Gazetteer): Cast {
  const figures: Figure[] = []
  const keys = new Map<string, Figure>()
  const parts = new Map<string, Figure>()
  const surnames = new Map<string, Figure[]>()
  /** Organizations with names of several words, by each of these. */
  const bodies = new Map<string, Figure[]>()
  const push = (known: Map<string, Figure[]>, word: string, figure: Figure) => {
    const those = known.get(word)
    if (those) those.push(figure)
    else known.set(word, [figure])
  }
  const named = (surname: string) => surnames.get(surname)?.slice(-NAMESAKES) ?? []
  const add = (key: string, figure: Figure): Figure => {
    figures.push(figure)
    if (key) keys.set(key, figure)
    if (figure.type === 'person' && key) {
      const words = nameParts(figure.name).parts
      for (const word of new Set([words[0], words.at(-1), words.join('')])) if (word) push(surnames, word, figure)
    }
    if (figure.type === 'organization') {
      for (const part of orgParts(key)) if (!parts.has(part)) parts.set(part, figure)
      const words = nameKey(figure.name).toLowerCase().split(' ')
      if (words.length > 1) for (const word of new Set(words)) push(bodies, word, figure)
    }
    return figure
  }
  return {
    gazetteer,
    figures,
    add,
    byKey: (key) => keys.get(key),
    byPart: (key) => parts.get(key.toLowerCase()),
    byFullName: (name, actor) => {
      const { parts: words } = nameParts(name)
      const candidates = [words.join(''), words.at(-1), words[0]].flatMap((word) => named(word ?? ''))
      return candidates.find((other) => samePerson(other.name, name) || (!!actor && other.actor === actor))
    },
    byWord: (word) =>
      (bodies.get(word) ?? [])
        .slice(-NAMESAKES)
        .filter(({ last }) => last >= 0)
        .toSorted((a, b) => b.last - a.last)[0],
    bySurname: (surname, position) => nearest(named(surname), surname, position),
    author: () => keys.get('author') ?? add('author', newFigure({ type: 'person', name: byline ?? 'the author' })),
    country: (code) => {
      const key = `country ${code}`
      const name = gazetteer.countryName(code) ?? code
      return (
        keys.get(key) ??
        add(key, newFigure({ type: 'country', name, country: code, actor: gazetteer.actor(name), gender: 'n' }))
      )
    },
  }
}

/** Endings of two words and more, and the initials: "foreign ministry" and "ifm" of "Imaginary Foreign Ministry". */
function orgParts(key: string): readonly string[] {
  const words = key.toLowerCase().split(' ')
  const initials = words.filter((word) => !/^(of|the|and|for|on|in)$/.test(word)).map((word) => word[0])
  return [
    ...words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' ')),
    ...(initials.length > 1 ? [initials.join('')] : []),
  ]
}

/** A surname is the last word of the name rather than the first; of those, the one spoken of last. */
function nearest(people: readonly Figure[], surname: string, position: number): Figure | undefined {
  const rank = (figure: Figure) =>
    (nameParts(figure.name).parts.at(-1) === surname ? 2 : 0) + (nameParts(figure.name).suffix ? 0 : 1)
  const before = (figure: Figure) => (figure.last <= position ? figure.last : -1)
  return people.toSorted((a, b) => rank(b) - rank(a) || before(b) - before(a))[0]
}
