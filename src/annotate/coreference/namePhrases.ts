import type { Name } from '../../model/Name.ts'
import { givenName } from '../gazetteer/givenName.ts'
import { people } from '../gazetteer/people.ts'
import { nounPhraseStart } from './nounPhraseStart.ts'
import { officeStart } from './officeStart.ts'
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
  const office = name.type === 'person' ? officeStart(words, described, first) : undefined
  const start = office?.start ?? described
  const honorific = people().honorifics.get(words.word(first - 1))
  const titles = [...(office ? [title(words, office.start, office.end, office.head)] : [])]
  const rank = office?.end ?? described
  if (rank < first) titles.push(...ranks(words, rank, first))
  return {
    kind: 'name',
    first: start,
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
    titles,
    start: words.tokens[start]?.start ?? name.start,
    end: name.end,
  }
}

/** "Supreme Leader Ayatollah Seyyed" are two titles and a form of address: what names an office or rank stays, each by itself. */
function ranks(words: Words, start: number, end: number) {
  const { honorifics, styles } = people()
  const isHonorific = (at: number) => honorifics.has(words.word(at))
  let after = end
  while (after > start && isHonorific(after - 1)) after--
  const before = after - start - Number(isArticle(words.word(start))) > 0 ? [title(words, start, after)] : []
  const clerical = [...Array(end - after).keys()].map((offset) => after + offset)
  return [
    ...before,
    ...clerical
      .filter((at) => honorifics.get(words.word(at)) === 'n' && !styles.has(words.word(at)))
      .map((at) => title(words, at, at + 1)),
  ]
}

/** A title by its tokens, the article left out. */
function title(words: Words, start: number, end: number, head = end - 1) {
  const from = isArticle(words.word(start)) ? start + 1 : start
  return {
    start: words.tokens[from]?.start ?? 0,
    end: words.tokens[end - 1]?.end ?? 0,
    noun: words.word(head).toLowerCase(),
  }
}

/** Where the description before a name begins; at the name itself where the word before it is no title and describes nobody. */
function descriptionStart(words: Words, first: number): number {
  const before = words.word(first - 1)
  const token = words.tokens[first - 1]
  if (!token || words.sentenceOf[first - 1] !== words.sentenceOf[first]) return first
  const { honorifics, titleWords, persons, bodies } = people()
  if (honorifics.has(before) && !describes(words, first - 2)) return first - 1
  if (!honorifics.has(before) && !/^(NOUN|PROPN|ADJ)$/.test(token.upos)) return first
  const noun = token.lemma.toLowerCase()
  if (!(honorifics.has(before) || titleWords.has(before) || persons.has(noun) || bodies.has(noun))) return first
  return nounPhraseStart(words, first - 1)
}

const describes = (words: Words, at: number): boolean =>
  people().titleWords.has(words.word(at)) ||
  people().honorifics.has(words.word(at)) ||
  people().persons.has(words.word(at).toLowerCase())

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
