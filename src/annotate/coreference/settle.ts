import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Span } from '../../model/Span.ts'
import { people } from '../gazetteer/people.ts'
import { phraseOfSource } from '../phraseOfSource.ts'
import { addRole } from './addRole.ts'
import { apposed } from './apposed.ts'
import { appositions } from './appositions.ts'
import type { Cast } from './Cast.ts'
import type { Figure } from './Figure.ts'
import { figureOfName } from './figureOfName.ts'
import { isSubject } from './isSubject.ts'
import { leadNames } from './leadNames.ts'
import { nameParts } from './nameParts.ts'
import { newRecent } from './newRecent.ts'
import { outermost } from './outermost.ts'
import type { Phrase } from './Phrase.ts'
import { phraseEnd } from './phraseEnd.ts'
import { resolveNominal } from './resolveNominal.ts'
import { resolvePronoun } from './resolvePronoun.ts'
import { speechAt } from './speechAt.ts'
import type { Words } from './Words.ts'

/** Gives every phrase its figure, where it can be told; `cast` is filled on the way. */
export function settle(
  words: Words,
  phrases: readonly Phrase[],
  attributions: readonly Attribution[],
  cast: Cast,
): ReadonlyMap<Phrase, Figure> {
  const figures = new Map<Phrase, Figure>()
  const names = phrases.filter(({ kind }) => kind === 'name')
  for (const name of names) if (isFull(words, name)) figures.set(name, figureOfName(words, name, cast))
  for (const name of names) {
    const figure = figures.get(name) ?? figureOfName(words, name, cast)
    figure.last = name.start
    figures.set(name, figure)
  }
  const beside = appositions(words, phrases)
  const speech = speechAt(words, attributions)
  const sources = new Set(
    attributions.flatMap(({ source }) => (source[0] ? [phraseOfSource(words.tokens, phrases, source[0])] : [])),
  )
  const leads = leadNames(words, phrases, sources, figures, beside)
  const recent = newRecent()
  for (const [i, phrase] of phrases.entries()) {
    const inside = () => namedIn(phrases, i, figures, phrase)
    const speaker = speech(phrase.head)?.source[0]
    const barred = speaker && figures.get(outermost(names, speaker) as Phrase)
    const figure =
      figures.get(phrase) ??
      (phrase.noun === 'i' && !speech(phrase.head)
        ? cast.author()
        : phrase.kind === 'pronoun'
          ? resolvePronoun(phrase, recent, barred)
          : (figures.get((beside.get(phrase) ?? leads.get(phrase)) as Phrase) ??
            resolveNominal(words.text, phrase, inside(), cast, recent)))
    if (!figure) continue
    figures.set(phrase, figure)
    for (const title of phrase.titles ?? [])
      addRole(
        words,
        figure,
        title,
        title.noun,
        // In "Guardian of the Republic" the office itself is no body.
        inside().filter(({ name }) => name.toLowerCase() !== title.noun),
      )
    const set = apposed(words, phrase)
    if (set) addRole(words, figure, set, set.noun, namedIn(phrases, i, figures, set))
    if (beside.has(phrase) || leads.has(phrase)) addRole(words, figure, roleSpan(words, phrase), phrase.noun, inside())
    if (/^no$/i.test(words.word(phrase.first))) continue
    recent.push({ figure, phrase, subject: isSubject(words, phrase), speaks: sources.has(phrase) })
  }
  const owners = new Map(
    [...figures].flatMap(([{ kind, start }, figure]) => (kind === 'pronoun' ? [[start, figure]] : [])),
  )
  for (const [phrase, figure] of figures)
    if (phrase.kind === 'nominal') figure.country ??= countryOfOwner(words, phrase, owners)
  return figures
}

/** Names of several words and of anything but people come first, since single ones shorten them. */
const isFull = ({ text }: Words, { name, type }: Phrase): boolean => {
  const whole = text.slice(name?.start, name?.end)
  return type === 'person' ? nameParts(whole).parts.length > 1 : whole.includes(' ')
}

/** The figures named inside a span that begins at or after a phrase, that phrase left out. */
function namedIn(
  phrases: readonly Phrase[],
  at: number,
  figures: ReadonlyMap<Phrase, Figure>,
  outer: Span,
): readonly Figure[] {
  const found: Figure[] = []
  for (let i = at + 1; (phrases[i]?.start ?? Infinity) < outer.end; i++) {
    const phrase = phrases[i] as Phrase
    const figure = figures.get(phrase)
    if (figure && phrase.kind === 'name' && contains(outer, phrase)) found.push(figure)
  }
  return found
}

/** "her office", "his spokesman" speak for the country of their owner. */
function countryOfOwner(
  words: Words,
  { first, start, type, noun }: Phrase,
  owners: ReadonlyMap<number, Figure>,
): string | undefined {
  if (!/^(?:his|her|its|their)$/i.test(words.word(first))) return undefined
  if (type !== 'organization' && !people().callings.some((nouns) => nouns.has(noun))) return undefined
  return owners.get(start)?.country
}

/** A description without its article. */
function roleSpan(words: Words, { first, head }: Phrase) {
  const from = /^(the|a|an)$/i.test(words.word(first)) ? first + 1 : first
  return { start: words.tokens[from]?.start ?? 0, end: words.tokens[phraseEnd(words, head) - 1]?.end ?? 0 }
}
