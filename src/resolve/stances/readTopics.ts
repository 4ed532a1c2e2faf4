import { parse } from '../../annotate/parse.ts'
import type { Dispute } from '../../model/Dispute.ts'
import type { Issue } from '../../model/Issue.ts'
import type { Token } from '../../model/Token.ts'
import { conceptsAt } from './conceptsAt.ts'
import { effectAt } from './effectAt.ts'
import { NAME } from './NAME.ts'
import { predicateOf } from './predicateOf.ts'
import type { Topic } from './Topic.ts'
import type { Word } from './Word.ts'
import type { Wording } from './Wording.ts'
import { wordingOf } from './wordingOf.ts'
import { wordsOf } from './wordsOf.ts'

/** What a word of an example counts beside one of the question. */
const EXAMPLE = 0.3

const known = new WeakMap<Dispute, Promise<readonly Topic[]>>()

/** The issues of a dispute, ready for comparing. What several issues share tells less of each. */
export function readTopics(dispute: Dispute): Promise<readonly Topic[]> {
  const topics = known.get(dispute) ?? read(dispute)
  known.set(dispute, topics)
  return topics
}

async function read({ issues }: Dispute): Promise<readonly Topic[]> {
  const topics = await Promise.all(issues.map(readTopic))
  const shared = new Map<string, number>()
  for (const { words } of topics) for (const { stem } of words) shared.set(stem, (shared.get(stem) ?? 0) + 1)
  return topics.map((topic) => {
    const words = topic.words.map((word) => ({ ...word, weight: word.weight / Math.sqrt(shared.get(word.stem) ?? 1) }))
    return { ...topic, words }
  })
}

async function readTopic({ id, question, terms, examples }: Issue): Promise<Topic> {
  const tokens = await parse(question)
  const asked = wordingOf(tokens)
  const asks = kindOf(question, tokens)
  const predicate = predicateOf(tokens).filter((i) => asked.stems[i])
  // A judgement is of a deed: who says that he does it answers with yes.
  const judged = asks === 'judgement' ? [...tokens.keys()].filter((i) => tokens[i]?.deprel !== 'nmod') : predicate
  const called = (await namesIn(id.replaceAll(/[-_]+/g, ' '))).map((word) => ({ ...word, weight: 1 }))
  const terminology = (await Promise.all(terms.map(namesIn))).flat()
  const named = terminology.map((word) => ({ ...word, weight: word.isName ? NAME : 1 }))
  const parsed = await Promise.all(examples.map(async (example) => ({ ...example, tokens: await parse(example.text) })))
  const told = parsed
    .flatMap(({ text, tokens }) => wordsOf(text, tokens))
    .map((word) => ({ ...word, weight: EXAMPLE * word.weight }))
  return {
    id,
    words: once([...wordsOf(question, tokens), ...terminology, ...told]),
    keys: once([...called, ...named]),
    predicate: new Set(predicate.map((i) => asked.stems[i] as string)),
    sides: judged.flatMap((i) => conceptsAt(asked, i)),
    asks,
    ...(asks === 'deed' ? fateIn(tokens, asked) : UNTOUCHED),
    examples: parsed.map(({ tokens, stance }) => ({ wording: wordingOf(tokens), ...(stance && { stance }) })),
  }
}

const UNTOUCHED = { things: new Set<string>(), effect: 0 }

/** What a question asks to be done, and to what; "Should there be an election?" asks for the thing itself. */
function fateIn(tokens: readonly Token[], asked: Wording): Pick<Topic, 'things' | 'effect'> {
  const root = tokens.findIndex(({ head }) => head < 0)
  const isThere = tokens.some(({ deprel }) => deprel === 'expl')
  const of = (deprel: RegExp): Token[] => tokens.filter((token) => token.head === root && deprel.test(token.deprel))
  const parts = isThere ? [/^nsubj/] : [/^(obj|nsubj:pass)$/, /^obl$/, /^nsubj$/]
  const held = parts.map(of).find((found) => found.length) ?? []
  const things = held.filter(({ upos }) => upos === 'NOUN').map((token) => asked.stems[tokens.indexOf(token)] as string)
  return { things: new Set(things), effect: isThere ? 1 : effectAt(asked, root) }
}

/** The words of an id or a term: a parser that sees "talks" alone may take it for anything. */
async function namesIn(text: string): Promise<Word[]> {
  const tokens = (await parse(text)).map((token) => {
    const isWord = token.end - token.start > SMALL && !/^(NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(token.upos)
    return isWord ? { ...token, upos: 'NOUN' } : token
  })
  return wordsOf(text, tokens)
}

/** Letters up to which a word that is none of content is one of grammar. */
const SMALL = 3

/** Each stem once, with the most that it weighs. */
const once = (words: readonly Word[]): Word[] =>
  [...Map.groupBy(words, ({ stem }) => stem).values()].map((same) =>
    same.reduce((most, word) => (word.weight > most.weight ? word : most)),
  )

/** "Did …", "Was it done?", "Is it doing …" ask for a fact, "Is it just?" for a judgement, "Should …", "May …" for what is to be done. */
function kindOf(question: string, tokens: readonly Token[]): Topic['asks'] {
  const first = tokens[0]?.lemma.toLowerCase()
  if (first === 'do' || first === 'have') return 'fact'
  if (first !== 'be') return 'deed'
  const isGoingOn = tokens.some(
    ({ upos, deprel, end }) => upos === 'VERB' && deprel === 'root' && question.slice(0, end).endsWith('ing'),
  )
  return isGoingOn || /^\W*(was|were)\b/i.test(question) ? 'fact' : 'judgement'
}
