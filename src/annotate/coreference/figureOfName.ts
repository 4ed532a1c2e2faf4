import type { Actor } from '../gazetteer/Actor.ts'
import { nameKey } from '../gazetteer/nameKey.ts'
import type { Cast } from './Cast.ts'
import type { Figure } from './Figure.ts'
import { nameParts } from './nameParts.ts'
import { newFigure } from './newFigure.ts'
import type { Phrase } from './Phrase.ts'
import { standsForGovernment } from './standsForGovernment.ts'
import type { Words } from './Words.ts'

/** The figure that a name stands for: one of the cast, or a new one. Names of several words should come before single ones. */
export function figureOfName(words: Words, phrase: Phrase, cast: Cast): Figure {
  const text = words.text.slice(phrase.name?.start, phrase.name?.end)
  const key = phrase.type === 'weapon' ? nameKey(text).replace(/(?<=\p{Ll}{3})s$/u, '') : nameKey(text)
  const actor = cast.gazetteer.actor(text)
  const half = /^(north|south)$/i.test(text)
    ? cast.figures.find(({ type, name }) => type === 'country' && name.startsWith(`${text} `))
    : undefined
  if (half) return half
  if (phrase.type === 'person' && !isBody(actor)) return person(text, phrase, cast)
  if (actor?.kind === 'demonym') return nation(text, actor.country ?? '', phrase, cast)
  if (actor?.type === 'country' && (actor.kind === 'country' || standsForGovernment(words, phrase)))
    return cast.country(actor.country ?? '')
  const surname =
    nameParts(text).parts.length === 1 && !actor ? cast.bySurname(key.toLowerCase(), phrase.start) : undefined
  if (surname && phrase.type !== 'place') return surname
  const short = shortName(words, phrase, text)
  const shortened = short ? cast.byWord(short) : undefined
  if (shortened) return shortened
  const known = actor?.type === 'organization' ? actor : undefined
  const isOrganization = phrase.type === 'organization'
  const own = known ? nameKey(known.name) : key
  const country =
    (known?.generic ? undefined : known?.country) ?? (isOrganization ? countryInName(text, cast) : undefined)
  const owner = isOrganization && !country ? ownerOf(words, phrase, cast) : undefined
  // Of "Norway's Water Board" and "Chad's Water Board" either may be "the Water Board" later; each has its country in its key.
  const unowned = owner ? cast.byKey(own) : undefined
  const figure = owner
    ? (cast.byKey(`${owner} ${own}`) ?? (unowned?.country ? undefined : unowned))
    : (cast.byKey(own) ?? (isOrganization ? cast.byPart(key) : undefined))
  if (figure) figure.country ??= owner
  return (
    figure ??
    cast.add(
      owner ? `${owner} ${own}` : own,
      newFigure({
        ...{ type: isBody(actor) ? 'organization' : phrase.type, name: text, actor: known },
        ...{ country: country ?? owner, gender: 'n', number: phrase.number },
      }),
    )
  )
}

/** The country that a name stands beside as its owner: "Norway's | Water Board", "the Norwegian | Water Board". */
function ownerOf(words: Words, { first, sentence }: Phrase, { gazetteer }: Cast): string | undefined {
  const last = /^['’]s?$/.test(words.word(first - 1)) ? first - 2 : first - 1
  if (words.sentenceOf[last] !== sentence) return undefined
  const before = [2, 1].map((length) =>
    words.text.slice(words.tokens[last - length + 1]?.start, words.tokens[last]?.end),
  )
  return before.map((name) => gazetteer.actor(name)).find(isNation)?.country
}

/** "The | Board" of a name that the text gives in full, the article read as part of it or not; not so an acronym. */
function shortName(words: Words, { type, first }: Phrase, text: string): string | undefined {
  const [, article, word] = /^(the )?(\p{Lu}\p{Ll}+)$/iu.exec(text) ?? []
  const isShort =
    type === 'organization' && word && /^\p{Lu}\p{Ll}/u.test(word) && (article || /^the$/i.test(words.word(first - 1)))
  return isShort ? nameKey(word).toLowerCase() : undefined
}

/** "Norwegian Water Board" is of Norway. */
function countryInName(text: string, { gazetteer }: Cast): string | undefined {
  const words = text.split(' ')
  const first = [2, 1].map((length) => gazetteer.actor(words.slice(0, length).join(' '))).find(isNation)
  return words.length > 1 ? first?.country : undefined
}

/** The ontology knows it for a body, whatever the reading took it for. */
const isBody = (actor: Actor | undefined): boolean =>
  actor?.kind === 'organization' || actor?.kind === 'outlet' || actor?.kind === 'platform'

const isNation = (actor: Actor | undefined): boolean => actor?.kind === 'country' || actor?.kind === 'demonym'

/** "Iranian" means Iran; "Iranians" are a group of their own. */
function nation(text: string, country: string, { number, noun }: Phrase, cast: Cast): Figure {
  if (number !== 'many' || !noun.endsWith('s') || /(?:ese|ish)s?$/.test(noun)) return cast.country(country)
  const key = nameKey(text)
  return cast.byKey(key) ?? cast.add(key, newFigure({ type: 'group', name: text, country, number: 'many' }))
}

function person(text: string, phrase: Phrase, cast: Cast): Figure {
  const { parts, suffix } = nameParts(text)
  const single = parts.length === 1 && !suffix
  const actor = cast.gazetteer.actor(text)
  const figure = single ? cast.bySurname(parts[0] ?? '', phrase.start) : cast.byFullName(text, actor)
  if (figure) {
    if (text.length > figure.name.length) figure.name = text
    if (figure.gender === 'any') figure.gender = phrase.gender
    return figure
  }
  const known = actor?.type === 'person' ? actor : undefined
  return cast.add(
    nameKey(text),
    newFigure({ type: 'person', name: text, actor: known, country: known?.country, gender: phrase.gender }),
  )
}
