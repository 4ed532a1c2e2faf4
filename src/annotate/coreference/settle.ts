import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Span } from '../../model/Span.ts'
import { people } from '../gazetteer/people.ts'
import { phraseOfSource } from '../phraseOfSource.ts'
import { phraseOver } from '../phraseOver.ts'
import { addRole } from './addRole.ts'
import { apposed } from './apposed.ts'
import { appositions } from './appositions.ts'
import { bodyOf } from './bodyOf.ts'
import type { Cast } from './Cast.ts'
import type { Choose } from './Choice.ts'
import { calledBy } from './calledBy.ts'
import { countryIn } from './countryIn.ts'
import type { Figure } from './Figure.ts'
import { figureOfName } from './figureOfName.ts'
import { leadNames } from './leadNames.ts'
import { nameParts } from './nameParts.ts'
import { newRecent } from './newRecent.ts'
import type { Phrase } from './Phrase.ts'
import type { Place } from './Place.ts'
import { phraseEnd } from './phraseEnd.ts'
import { placeOf } from './placeOf.ts'
import { predicated } from './predicated.ts'
import type { Trace } from './Recent.ts'
import { resolveNominal } from './resolveNominal.ts'
import { resolvePronoun } from './resolvePronoun.ts'
import { speechAt } from './speechAt.ts'
import type { Title } from './Title.ts'
import type { Words } from './Words.ts'

interface Settled {
  readonly figures: ReadonlyMap<Phrase, Figure>
  /** How likely a phrase means its figure, 0 to 1; 1 where it is not told. */
  readonly likelihoods: ReadonlyMap<Phrase, number>
}

/** Gives every phrase its figure, where it can be told; `cast` is filled on the way, `choose` decides between several. */
export function settle(
  words: Words,
  phrases: readonly Phrase[],
  attributions: readonly Attribution[],
  cast: Cast,
  choose: Choose,
  bylines: readonly Span[] = [],
): Settled {
  const figures = new Map<Phrase, Figure>()
  const likelihoods = new Map<Phrase, number>()
  const names = phrases.filter(({ kind }) => kind === 'name')
  for (const name of names) if (isFull(words, name)) figures.set(name, figureOfName(words, name, cast))
  for (const name of names) {
    const figure = figures.get(name) ?? figureOfName(words, name, cast)
    figure.last = name.start
    figures.set(name, figure)
  }
  const beside = appositions(words, phrases)
  const speech = speechAt(words, attributions)
  const sourceOf = ({ source: [first] }: Attribution) => first && phraseOfSource(words.tokens, phrases, first)
  const sources = new Set(attributions.map(sourceOf))
  const leads = leadNames(words, phrases, sources, figures, beside)
  const recent = newRecent()
  const place = (phrase: Phrase, order: number): Place => ({
    ...{ phrase, order, ...placeOf(words, phrase) },
    ...{ speaks: sources.has(phrase), speech: speech(phrase.head) },
  })
  /** Whom a clause says the description of: "the Water Board is the highest authority". */
  const predicateOf = (phrase: Phrase): Figure | undefined => {
    const subject = words.tokens[predicated(words, phrase) ?? -1]
    const figure = subject && figures.get(phraseOver(phrases, subject) as Phrase)
    return figure?.type === phrase.type ? figure : undefined
  }
  for (const [i, phrase] of phrases.entries()) {
    if (phrase.person === 'first') continue
    const inside = () => namedIn(phrases, i, figures, phrase)
    const known =
      figures.get(phrase) ??
      figures.get((beside.get(phrase) ?? leads.get(phrase) ?? calledBy(words, phrases, i)) as Phrase)
    const own = place(phrase, i)
    const same = known ?? predicateOf(phrase)
    const decision = same
      ? { figure: same, likelihood: 1 }
      : phrase.kind === 'pronoun'
        ? resolvePronoun(words, own, recent, ahead(phrases, i, figures, place), choose)
        : resolveNominal(words, { ...own, phrase: withCountry(words, phrase, inside(), cast) }, cast, recent, choose)
    if (!decision) continue
    const { figure } = decision
    figures.set(phrase, figure)
    likelihoods.set(phrase, decision.likelihood)
    if (figure.phrases === 0) figure.first = i
    figure.phrases++
    figure.named ||= phrase.kind === 'name'
    if (phrase.kind === 'nominal') figure.nouns.add(phrase.noun)
    for (const title of phrase.titles ?? []) {
      // In "Guardian of the Republic" the office itself is no body.
      const named = inside().filter(({ name }) => name.toLowerCase() !== title.noun)
      addRole(words, figure, title, named.length ? named : bodyOf(words, title, recent), cast)
    }
    const set = apposed(words, phrase)
    if (set) addRole(words, figure, set, namedIn(phrases, i, figures, set), cast)
    // "A spokesman for the Water Board" has no name, but a body to speak for.
    const serves = !figure.named && phrase.type === 'person' && inside().some(({ type }) => type === 'organization')
    if (
      beside.has(phrase) ||
      leads.has(phrase) ||
      (same && !known && phrase.type === 'person') ||
      (phrase.kind === 'nominal' && serves)
    )
      addRole(words, figure, roleSpan(words, phrase), inside(), cast)
    if (/^no$/i.test(words.word(phrase.first))) continue
    recent.push({ ...own, figure })
  }
  const signer = figures.get(names.find((name) => bylines.some((line) => contains(line, name))) as Phrase)
  for (const phrase of phrases) {
    if (phrase.person !== 'first') continue
    const spoken = speech(phrase.head)
    const figure = spoken ? figures.get(sourceOf(spoken) as Phrase) : author(phrase, signer, cast)
    if (figure) figures.set(phrase, figure)
  }
  const owners = new Map(
    [...figures].flatMap(([{ kind, start }, figure]) => (kind === 'pronoun' ? [[start, figure]] : [])),
  )
  for (const [phrase, figure] of figures)
    if (phrase.kind === 'nominal') figure.country ??= countryOfOwner(words, phrase, owners)
  return { figures, likelihoods }
}

/** Names of several words and of anything but people come first, since single ones shorten them. */
const isFull = ({ text }: Words, { name, type }: Phrase): boolean => {
  const whole = text.slice(name?.start, name?.end)
  return type === 'person' ? nameParts(whole).parts.length > 1 : whole.replace(/^the /i, '').includes(' ')
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

/** Who writes "I" outside of anybody's words: whoever signs the text; "we", where the signer holds an office. */
function author({ number }: Phrase, signer: Figure | undefined, cast: Cast): Figure | undefined {
  if (number === 'one') return signer ?? cast.author()
  return signer?.roles.length || signer?.actor ? signer : undefined
}

/** Names after a pronoun in its sentence that are weighed: "In her speech, Ada Lindt …". */
const AHEAD = 3
/** Phrases among which they are looked for. */
const WINDOW = 20

function ahead(
  phrases: readonly Phrase[],
  at: number,
  figures: ReadonlyMap<Phrase, Figure>,
  place: (phrase: Phrase, order: number) => Place,
): readonly Trace[] {
  const { sentence, after } = phrases[at] as Phrase
  return phrases
    .slice(at + 1, at + 1 + WINDOW)
    .flatMap((phrase, i) => {
      const figure = figures.get(phrase)
      const isAhead = phrase.kind === 'name' && phrase.sentence === sentence && phrase.first >= after
      return figure && isAhead ? [{ ...place(phrase, at + 1 + i), figure }] : []
    })
    .slice(0, AHEAD)
}

const withCountry = (words: Words, phrase: Phrase, inside: readonly Figure[], { gazetteer }: Cast): Phrase => {
  const country =
    inside.find(({ type }) => type === 'country')?.country ??
    countryIn(words.text.slice(phrase.start, phrase.end), gazetteer) ??
    (people().crowds.has(words.word(phrase.head)) ? inside.find(isBody)?.country : undefined)
  return country ? { ...phrase, country } : phrase
}

const isBody = ({ type }: Figure): boolean => type === 'organization'

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
function roleSpan(words: Words, { first, head, noun }: Phrase): Title {
  const from = /^(the|a|an)$/i.test(words.word(first)) ? first + 1 : first
  return { start: words.tokens[from]?.start ?? 0, end: words.tokens[phraseEnd(words, head) - 1]?.end ?? 0, noun }
}
