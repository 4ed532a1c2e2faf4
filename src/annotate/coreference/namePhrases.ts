import type { Name } from '../../model/Name.ts'
import { givenName } from '../gazetteer/givenName.ts'
import { nounClass } from '../gazetteer/nounClass.ts'
import { people } from '../gazetteer/people.ts'
import { hyphenated } from './hyphenated.ts'
import { nounPhraseStart } from './nounPhraseStart.ts'
import { officeStart } from './officeStart.ts'
import type { Gender, Phrase } from './Phrase.ts'
import { roleTense } from './roleTense.ts'
import type { Title } from './Title.ts'
import { titleAfter } from './titleAfter.ts'
import type { Words } from './Words.ts'

/** First and last token of a name, the last exclusive. */
interface Named {
  readonly name: Name
  readonly first: number
  readonly after: number
}

/** Names as phrases, with the titles and descriptions that stand right before them: "North Korean leader | Kim Jong Un". */
export function namePhrases(words: Words, names: readonly Name[]): readonly Phrase[] {
  let next = 0
  const named = names.flatMap((name): Named | [] => {
    while (next < words.tokens.length && (words.tokens[next]?.start ?? 0) < name.start) next++
    const first = next
    let after = first
    while (after < words.tokens.length && (words.tokens[after]?.end ?? 0) <= name.end) after++
    return after > first ? { name, first, after } : []
  })
  return named.map((one, i) => phrase(words, one, named[i - 1], named[i + 1]))
}

function phrase(
  words: Words,
  { name, first, after }: Named,
  before: Named | undefined,
  next: Named | undefined,
): Phrase {
  const isTitled = name.type === 'person' || name.type === 'organization'
  const described = isTitled ? wholeName(descriptionStart(words, first), before, first) : first
  const isOfName = before && described < before.after && before.first <= described
  const office = name.type === 'person' && !isOfName ? officeStart(words, described, first) : undefined
  const start = office?.start ?? described
  const honorific = people().honorifics.get(words.word(first - 1))
  const titles = [...(office ? [titleOf(words, office.start, office.end, office.head)] : [])]
  const rank = office?.end ?? described
  if (rank < first) titles.push(...ranks(words, rank, first))
  const beside = name.type === 'person' && titles[0] ? besideTitle(words, start, titles[0]) : undefined
  return {
    kind: 'name',
    first: beside?.start ?? start,
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
    titles: name.type === 'person' ? titleAfter(words, beside?.titles ?? titles, after, next) : titles,
    start: words.tokens[beside?.start ?? start]?.start ?? name.start,
    end: name.end,
  }
}

/** A description takes in the whole of a name that it begins inside: "House of Commons | Speaker". */
const wholeName = (start: number, before: Named | undefined, first: number): number =>
  before && start < first && before.first < start && start < before.after ? before.first : start

/** Two titles of one person: "former prosecutor and Norwegian minister | Karel Hamers"; what was former was so of both. */
function besideTitle(
  words: Words,
  start: number,
  title: Title,
): { start: number; titles: readonly Title[] } | undefined {
  const head = start - 2
  const noun = words.tokens[head]
  if (words.word(start - 1) !== 'and' || noun?.upos !== 'NOUN' || noun.lemma !== words.word(head)) return undefined
  if (!isCalling(noun.lemma) || words.sentenceOf[head] !== words.sentenceOf[start]) return undefined
  const other = nounPhraseStart(words, head)
  // With an article before it, it is somebody else.
  if (/^(?:DET|PRON)$/.test(words.tokens[other]?.upos ?? '')) return undefined
  const first = titleOf(words, other, head + 1)
  const [opening = ''] = /^\S+/.exec(words.text.slice(first.start, first.end)) ?? []
  const second = roleTense(opening) && !title.words ? { ...title, words: `${opening} ${textOf(words, title)}` } : title
  return { start: other, titles: [first, second] }
}

const textOf = ({ text }: Words, { start, end }: Title): string => text.slice(start, end)

/** "Supreme Leader Ayatollah Seyyed" are two titles and a form of address: what names an office or rank stays, each by itself. */
function ranks(words: Words, start: number, end: number): readonly Title[] {
  const { honorifics, styles } = people()
  const isHonorific = (at: number) => honorifics.has(words.word(at))
  let after = end
  while (after > start && isHonorific(after - 1)) after--
  const before = after - start - Number(isArticle(words.word(start))) > 0 ? [titleOf(words, start, after)] : []
  const clerical = [...Array(end - after).keys()].map((offset) => after + offset)
  return [
    ...before,
    ...clerical
      .filter((at) => honorifics.get(words.word(at)) === 'n' && !styles.has(words.word(at)))
      .map((at) => titleOf(words, at, at + 1)),
  ]
}

/** A title by its tokens, the article left out. */
function titleOf(words: Words, start: number, end: number, head = end - 1): Title {
  const from = isArticle(words.word(start)) ? start + 1 : start
  const compound = hyphenated(words, head)
  return {
    start: words.tokens[from]?.start ?? 0,
    end: words.tokens[end - 1]?.end ?? 0,
    noun: isCalling(compound) ? compound : words.word(head).toLowerCase(),
  }
}

/** Where the description before a name begins; at the name itself where the word before it is no title and describes nobody. */
function descriptionStart(words: Words, first: number): number {
  const before = words.word(first - 1)
  const token = words.tokens[first - 1]
  if (!token || words.sentenceOf[first - 1] !== words.sentenceOf[first]) return first
  const { honorifics, titleWords, bodies } = people()
  if (honorifics.has(before) && !describes(words, first - 2)) return first - 1
  const isTitle = honorifics.has(before) || titleWords.has(before)
  if (!isTitle && !/^(NOUN|PROPN|ADJ)$/.test(token.upos)) return first
  const noun = token.lemma.toLowerCase()
  const isDescription = isCalling(noun) || isCalling(hyphenated(words, first - 1)) || bodies.has(noun)
  if (!isTitle && !isDescription) return first
  return nounPhraseStart(words, first - 1)
}

/** What a person may be called: "commander", "son-in-law". */
const isCalling = (noun: string): boolean => people().persons.has(noun) || nounClass(noun) === 'person'

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
