import type { Name } from '../../model/Name.ts'
import { givenName } from '../gazetteer/givenName.ts'
import { people } from '../gazetteer/people.ts'
import { nounPhraseStart } from './nounPhraseStart.ts'
import type { Gender, Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

/** Names as phrases, with the titles and descriptions that stand right before them: "North Korean leader | Kim Jong Un". */
export function namePhrases(words: Words, names: readonly Name[]): readonly Phrase[] {
  let next = 0
  return names.flatMap((name) => {
    while (next < words.tokens.length && (words.tokens[next]?.start ?? 0) < name.start) next++
    const first = next
    let after = first
    while (after < words.tokens.length && (words.tokens[after]?.end ?? 0) <= name.end) after++
    return after > first ? [phrase(words, name, first, after)] : []
  })
}

function phrase(words: Words, name: Name, first: number, after: number): Phrase {
  const described = name.type === 'person' || name.type === 'organization' ? descriptionStart(words, first) : first
  const honorific = people().honorifics.get(words.word(first - 1))
  const titleFirst = isArticle(words.word(described)) ? described + 1 : described
  return {
    kind: 'name',
    first: described,
    after,
    head: after - 1,
    noun: words.word(after - 1).toLowerCase(),
    type: name.type,
    number: name.type === 'group' ? 'many' : 'one',
    gender: name.type === 'person' ? gender(words, first, described, honorific) : 'n',
    definite: true,
    modifiers: [],
    sentence: words.sentenceOf[first] ?? -1,
    name,
    ...(titleFirst < first &&
      !(first - titleFirst === 1 && honorific) && {
        title: { start: words.tokens[titleFirst]?.start ?? 0, end: words.tokens[first - 1]?.end ?? 0 },
      }),
    start: words.tokens[described]?.start ?? name.start,
    end: name.end,
  }
}

/** Where the description before a name begins; at the name itself where the word before it is no title and describes nobody. */
function descriptionStart(words: Words, first: number): number {
  const before = words.word(first - 1)
  const token = words.tokens[first - 1]
  if (!token || words.sentenceOf[first - 1] !== words.sentenceOf[first]) return first
  const { honorifics, titleWords, persons, bodies } = people()
  if (honorifics.has(before) && !describes(words, first - 2)) return first - 1
  if (!/^(NOUN|PROPN|ADJ)$/.test(token.upos)) return first
  const noun = token.lemma.toLowerCase()
  if (!(honorifics.has(before) || titleWords.has(before) || persons.has(noun) || bodies.has(noun))) return first
  return nounPhraseStart(words, first - 1)
}

const describes = (words: Words, at: number): boolean =>
  people().titleWords.has(words.word(at)) || people().persons.has(words.word(at).toLowerCase())

function gender(words: Words, first: number, described: number, honorific: 'm' | 'f' | 'n' | undefined): Gender {
  if (honorific === 'm' || honorific === 'f') return honorific
  for (let i = described; i < first; i++) {
    if (people().male.has(words.word(i).toLowerCase())) return 'm'
    if (people().female.has(words.word(i).toLowerCase())) return 'f'
  }
  const given = givenName(words.word(first))
  return given === 'm' || given === 'f' ? given : 'any'
}

const isArticle = (word: string): boolean => /^(the|a|an)$/i.test(word)
