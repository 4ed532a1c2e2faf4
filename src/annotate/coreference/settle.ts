import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import { addRole } from './addRole.ts'
import { appositions } from './appositions.ts'
import type { Cast } from './Cast.ts'
import type { Figure } from './Figure.ts'
import { figureOfName } from './figureOfName.ts'
import { isSubject } from './isSubject.ts'
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
  const sources = new Set(attributions.flatMap(({ source }) => (source[0] ? [outermost(phrases, source[0])] : [])))
  const recent = newRecent()
  for (const [i, phrase] of phrases.entries()) {
    const inside = () => within(phrases, i, figures)
    const speaker = speech(phrase.head)?.source[0]
    const barred = speaker && figures.get(outermost(names, speaker) as Phrase)
    const figure =
      figures.get(phrase) ??
      (phrase.noun === 'i' && !speech(phrase.head)
        ? cast.author()
        : phrase.kind === 'pronoun'
          ? resolvePronoun(phrase, recent, barred)
          : (figures.get(beside.get(phrase) as Phrase) ?? resolveNominal(words.text, phrase, inside(), cast, recent)))
    if (!figure) continue
    figures.set(phrase, figure)
    if (phrase.title) addRole(words, figure, phrase.title, titleNoun(words, phrase.title.end), inside())
    if (beside.has(phrase)) addRole(words, figure, roleSpan(words, phrase), phrase.noun, inside())
    recent.push({ figure, phrase, subject: isSubject(words, phrase), speaks: sources.has(phrase) })
  }
  return figures
}

/** Names of several words and of anything but people come first, since single ones shorten them. */
const isFull = ({ text }: Words, { name, type }: Phrase): boolean => {
  const whole = text.slice(name?.start, name?.end)
  return type === 'person' ? nameParts(whole).parts.length > 1 : whole.includes(' ')
}

/** The figures named inside a phrase, itself left out. */
function within(phrases: readonly Phrase[], at: number, figures: ReadonlyMap<Phrase, Figure>): readonly Figure[] {
  const outer = phrases[at] as Phrase
  const found: Figure[] = []
  for (let i = at + 1; (phrases[i]?.start ?? Infinity) < outer.end; i++) {
    const phrase = phrases[i] as Phrase
    const figure = figures.get(phrase)
    if (figure && phrase.kind === 'name' && contains(outer, phrase)) found.push(figure)
  }
  return found
}

const titleNoun = ({ text }: Words, end: number): string =>
  /\p{L}[\p{L}-]*\.?$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0].toLowerCase() ?? ''

/** A description without its article. */
function roleSpan(words: Words, { first, head }: Phrase) {
  const from = /^(the|a|an)$/i.test(words.word(first)) ? first + 1 : first
  return { start: words.tokens[from]?.start ?? 0, end: words.tokens[phraseEnd(words, head) - 1]?.end ?? 0 }
}
