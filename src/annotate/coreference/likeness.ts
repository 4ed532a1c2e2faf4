import { people } from '../gazetteer/people.ts'
import type { Figure } from './Figure.ts'
import type { Phrase } from './Phrase.ts'
import type { Trace } from './Recent.ts'
import type { Words } from './Words.ts'

/** How well a description fits somebody by its words, for the model: by nouns, modifiers, country and office. */
export function likeness(words: Words, phrase: Phrase, { figure, phrase: other }: Trace): readonly number[] {
  const whole = words.text.slice(phrase.start, phrase.end).toLowerCase()
  const same = other.kind === 'nominal' && other.noun === phrase.noun
  return [
    same,
    figure.nouns.has(phrase.noun),
    isNamedSo(figure, phrase),
    agrees(figure, phrase),
    holds(figure, phrase),
    !!phrase.country && phrase.country === figure.country,
    !!phrase.country && !!figure.country && phrase.country !== figure.country,
    words.text.slice(other.start, other.end).toLowerCase() === whole,
    same && other.modifiers.length > 0 && phrase.modifiers.length > 0 && !shares(phrase, other),
    same && phrase.modifiers.length > other.modifiers.length,
    [...figure.nouns].some((noun) => people().callings.some((nouns) => nouns.has(noun) && nouns.has(phrase.noun))),
    figure.type === 'person' && figure.nouns.size === 0,
    people().anybody.has(phrase.noun),
    figure.type === phrase.type,
    !!figure.actor,
  ].map(Number)
}

const shares = (a: Phrase, b: Phrase): boolean =>
  a.modifiers.some((word) => b.modifiers.some((other) => other.toLowerCase() === word.toLowerCase()))

/** The name holds the noun: "the ministry" for "Ministry of Dams". */
const isNamedSo = ({ name, actor }: Figure, { noun }: Phrase): boolean =>
  [name, actor?.name ?? ''].some((words) => words.toLowerCase().split(' ').includes(noun))

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
