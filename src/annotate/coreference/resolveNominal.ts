import { answers } from './answers.ts'
import type { Cast } from './Cast.ts'
import type { Choose, Decision } from './Choice.ts'
import { candidates } from './candidates.ts'
import type { Figure } from './Figure.ts'
import { nobodyFeatures } from './features.ts'
import { newFigure } from './newFigure.ts'
import type { Place } from './Place.ts'
import type { Recent } from './Recent.ts'
import type { Words } from './Words.ts'

const GOVERNMENT = /^(government|regime|country|nation|administration)$/

/** Whom a description means: a country for its government, somebody spoken of before, else somebody new. */
export function resolveNominal(words: Words, place: Place, cast: Cast, recent: Recent, choose: Choose): Decision {
  const { phrase } = place
  const certain = government(place, cast, recent) ?? bearer(words, place, cast)
  if (certain) return { figure: certain, likelihood: 1 }
  const decision = before(words, place, recent, choose)
  if (decision) return decision
  return {
    figure: cast.add(
      '',
      newFigure({
        type: phrase.type,
        name: words.text.slice(phrase.start, phrase.end),
        country: phrase.country,
        gender: phrase.gender,
        number: phrase.number,
        nouns: new Set([phrase.noun]),
      }),
    ),
    likelihood: 1,
  }
}

function government({ phrase }: Place, cast: Cast, recent: Recent): Figure | undefined {
  if (!GOVERNMENT.test(phrase.noun) || phrase.number !== 'one') return undefined
  if (phrase.country) return cast.country(phrase.country)
  return phrase.definite ? recent.find(({ type }) => type === 'country') : undefined
}

/** A single word with a capital that no reading took for a name, but that is one, or in one ("the Post"), elsewhere in the text. */
function bearer(words: Words, { phrase }: Place, cast: Cast): Figure | undefined {
  if (words.tokens[phrase.head]?.upos !== 'PROPN') return undefined
  const word = words.word(phrase.head).toLowerCase()
  if (phrase.first === phrase.head) return cast.bySurname(word, phrase.start)
  return phrase.first === phrase.head - 1 && /^the$/i.test(words.word(phrase.first)) ? cast.byWord(word) : undefined
}

function before(words: Words, place: Place, recent: Recent, choose: Choose): Decision | undefined {
  const { phrase } = place
  const isBare = phrase.number === 'many' && phrase.modifiers.length === 0
  if (!phrase.definite && !isBare) return undefined
  const found = candidates(words, place, recent, [], (trace) => answers(phrase, trace))
  return found.length
    ? choose({ kind: 'nominal', place, candidates: found, nobody: nobodyFeatures(words, place) })
    : undefined
}
