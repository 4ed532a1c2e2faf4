import type { Cast } from './Cast.ts'
import type { Figure } from './Figure.ts'
import { newFigure } from './newFigure.ts'
import type { Phrase } from './Phrase.ts'
import type { Recent } from './Recent.ts'

const GOVERNMENT = /^(government|regime|country|nation|administration)$/

/** Whom a description means: somebody the text called so, an office's holder, the same words before, else somebody new. */
export function resolveNominal(
  text: string,
  phrase: Phrase,
  inside: readonly Figure[],
  cast: Cast,
  recent: Recent,
): Figure {
  const country = inside.find(({ type }) => type === 'country')?.country
  if (GOVERNMENT.test(phrase.noun) && phrase.number === 'one') {
    const nation = country
      ? cast.country(country)
      : phrase.definite
        ? recent.find(({ type }) => type === 'country')
        : undefined
    if (nation) return nation
  }
  const fits = (figure: Figure) =>
    figure.number === phrase.number && (!country || !figure.country || figure.country === country)
  const called = phrase.definite
    ? recent.find((figure) => fits(figure) && isCalled(figure, phrase) && agrees(figure, phrase))
    : undefined
  if (called) return called
  const held =
    phrase.definite && phrase.number === 'one'
      ? recent.find((figure) => fits(figure) && holds(figure, phrase))
      : undefined
  if (held) return held
  const bare = phrase.number === 'many' && phrase.modifiers.length === 0
  const again = phrase.definite || bare ? recent.find((figure) => fits(figure) && isAgain(figure, phrase)) : undefined
  return (
    again ??
    cast.add(
      '',
      newFigure({
        type: phrase.type,
        name: text.slice(phrase.start, phrase.end),
        country,
        gender: phrase.gender,
        number: phrase.number,
        nouns: new Set([phrase.noun]),
      }),
    )
  )
}

/** The text called it by that noun, or its name ends in it: "the ministry" for "Ministry of Dams". */
const isCalled = ({ nouns, name, type, actor }: Figure, { noun, type: wanted }: Phrase): boolean =>
  (nouns.has(noun) && (type === wanted || type === 'organization')) ||
  (type === 'organization' &&
    wanted === 'organization' &&
    [name, actor?.name ?? ''].some((words) => words.toLowerCase().split(' ').includes(noun)))

/** What stands before the noun says nothing else than what the text has called it: "the US president", "the vice president". */
function agrees({ roles, name, country }: Figure, { modifiers }: Phrase): boolean {
  const known = [name, ...roles.map(({ title }) => title)].join(' ').toLowerCase()
  return modifiers.every((word) => known.includes(word.toLowerCase()) || (!!country && /^\p{Lu}/u.test(word)))
}

/** The ontology has it hold an office of these words. */
function holds({ actor, type }: Figure, { modifiers, noun }: Phrase): boolean {
  if (type !== 'person' || !actor) return false
  const small = modifiers.filter((word) => /^\p{Ll}/u.test(word))
  const title = [...small, noun].join(' ')
  return actor.tenures.some(({ office, titles }) =>
    [office, ...titles].some(
      (name) => name.toLowerCase() === title || (noun === 'secretary' && name.startsWith(title)),
    ),
  )
}

const isAgain = ({ nouns, type, name }: Figure, { noun, type: wanted, modifiers }: Phrase): boolean =>
  type === wanted && nouns.has(noun) && modifiers.every((word) => name.toLowerCase().includes(word.toLowerCase()))
