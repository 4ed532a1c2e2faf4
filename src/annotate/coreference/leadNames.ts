import { people } from '../gazetteer/people.ts'
import type { Figure } from './Figure.ts'
import type { Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

/** Sentences from the start in which a report describes before it names. */
const LEAD = 3
/** Phrases that are looked at: a lead has fewer, a text without stops has more. */
const PHRASES = 400
/** Sentences after the description within which the name comes. */
const REACH = 3

/**
 * Descriptions in the lead whose name the next sentences give: "A senior commander said … Brigadier General Karel Hamers said …".
 *
 * Both speak, the person was not named before, and what the text calls the person does not gainsay the description.
 */
export function leadNames(
  words: Words,
  phrases: readonly Phrase[],
  sources: ReadonlySet<Phrase | undefined>,
  figures: ReadonlyMap<Phrase, Figure>,
  beside: ReadonlyMap<Phrase, Phrase>,
): ReadonlyMap<Phrase, Phrase> {
  const found = new Map<Phrase, Phrase>()
  const early = phrases.slice(0, PHRASES).filter(({ sentence }) => sentence <= LEAD + REACH)
  const named = new Set<Figure | undefined>()
  for (const [i, phrase] of early.entries()) {
    if (phrase.kind === 'name') named.add(figures.get(phrase))
    if (!isDescription(phrase) || phrase.sentence > LEAD || !sources.has(phrase) || beside.has(phrase)) continue
    const name = early
      .slice(i + 1)
      .find(
        (other) =>
          other.kind === 'name' &&
          other.type === 'person' &&
          other.sentence - phrase.sentence <= REACH &&
          !named.has(figures.get(other)) &&
          sources.has(other) &&
          agree(words, phrase, other, beside) &&
          sameCountry(early, i, figures, other),
      )
    if (name) found.set(phrase, name)
  }
  return found
}

const isDescription = ({ kind, type, number }: Phrase): boolean =>
  kind === 'nominal' && type === 'person' && number === 'one'

/** The person has no title yet, or one of the same calling that says nothing else. */
function agree(words: Words, phrase: Phrase, name: Phrase, beside: ReadonlyMap<Phrase, Phrase>): boolean {
  if (people().anybody.has(phrase.noun)) return true
  const titles = [
    ...(name.titles ?? []),
    ...[...beside].flatMap(([description, other]) => (other === name ? [description] : [])),
  ]
  return (
    titles.length === 0 ||
    titles.some(({ start, end, noun }) =>
      noun === phrase.noun
        ? sameField(words.text.slice(start, end).toLowerCase(), phrase)
        : people().callings.some((nouns) => nouns.has(noun) && nouns.has(phrase.noun)),
    )
  )
}

const GRADE = /^(?:senior|top|high-ranking|leading|chief)$/i

/** "foreign minister" is no "water minister". */
function sameField(title: string, { modifiers, noun }: Phrase): boolean {
  const own = modifiers.filter((word) => /^\p{Ll}/u.test(word) && !GRADE.test(word))
  return own.length === 0 || title === noun || own.some((word) => title.includes(word))
}

/** The countries named in the description and known of the person are one, where both are known. */
function sameCountry(
  phrases: readonly Phrase[],
  at: number,
  figures: ReadonlyMap<Phrase, Figure>,
  name: Phrase,
): boolean {
  const outer = phrases[at] as Phrase
  const inside = phrases.slice(at + 1).filter(({ start, end }) => start >= outer.start && end <= outer.end)
  const country = inside.map((phrase) => figures.get(phrase)?.country).find(Boolean)
  const own = figures.get(name)?.country
  return !country || !own || country === own
}
