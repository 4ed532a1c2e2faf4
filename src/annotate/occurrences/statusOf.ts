import type { Event } from '../../model/Event.ts'
import type { Token } from '../../model/Token.ts'
import { type StatusWords, statusWords } from './statusWords.ts'
import type { Trigger } from './Trigger.ts'

type Status = Event['status']

/** The word that names an act, by the index of its first token. */
interface Named {
  readonly trigger: Pick<Trigger, 'pos' | 'isState'>
  readonly first: number
}

/** Where a trigger stands: the first token of its sentence, and whether it lies in reported speech. */
interface Place {
  readonly text: string
  readonly first: number
  readonly isSaid: boolean
}

/** Tokens to the left of a trigger in which its auxiliaries, and the word that governs it, are looked for. */
const REACH = 9
/** "would 'walk out'": quotation marks part no verb from its auxiliaries. */
const QUOTE = /^["'“”‘’`]+$/
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without'])
/** Prepositions whose object is taken as done. */
const OF_FACTS = new Set(['after', 'since', 'following', 'by', 'during', 'despite', 'amid', 'because'])
const NOT_IN_PHRASE = new Set(['ADP', 'AUX', 'CCONJ', 'SCONJ', 'PRON', 'SYM', 'X'])

/** Whether the act that a trigger names was done, from the verb group, its modality and negation, and the word that governs it. */
export function statusOf(tokens: readonly Token[], { trigger, first }: Named, sentence: Place): Status {
  const words = statusWords()
  const before = tokens
    .slice(Math.max(sentence.first, first - REACH), first)
    .filter(({ lemma }) => !QUOTE.test(lemma))
    .reverse()
  if (isConditional(before, words)) return 'hypothetical'
  const { text, isSaid } = sentence
  const joined = trigger.pos === 'VERB' ? joinedTo(text, tokens, first, before) : undefined
  if (joined !== undefined) return statusOf(tokens, { trigger, first: joined }, sentence)
  if (isHeadlineFuture(tokens, first)) return 'planned'
  if (trigger.pos === 'VERB' && isOfNobody(tokens, first, sentence.first)) return 'denied'
  const isNamed = trigger.pos === 'NOUN' || (before[0]?.upos === 'DET' && isGerund(text, tokens, first))
  if (!isNamed) return asked(text, tokens, first, words) ?? ofVerb(isGerund(text, tokens, first), before, words, isSaid)
  const status = ofNoun(before, words, isSaid)
  const verb = tokens[first]?.deprel.startsWith('nsubj') ? tokens[first].head : -1
  if (status === 'happened' && verb > first && words.occurring.has(lemmaOf(tokens[verb] as Token)))
    return (
      words.governors.get(lemmaOf(tokens[verb] as Token)) ??
      statusOf(tokens, { trigger: { pos: 'VERB', isState: false }, first: verb }, sentence)
    )
  return status === 'happened' && trigger.isState ? 'ongoing' : status
}

/** The verb whose auxiliaries one joined to it by "and" shares: "to buy time and ease sanctions", "are jailed and tortured". */
function joinedTo(text: string, tokens: readonly Token[], first: number, before: readonly Token[]): number | undefined {
  if (before[0]?.upos !== 'CCONJ') return undefined
  const back = before.findIndex(({ upos }) => upos === 'VERB' || upos === 'ADJ')
  const [own, other] = [tokens[first], before[back]] as [Token, Token | undefined]
  if (!other) return undefined
  const [form, theirs] = [own, other].map(({ start, end }) => text.slice(start, end).toLowerCase()) as [string, string]
  const shares = form === own.lemma ? other.upos === 'VERB' : form.endsWith('ed') && theirs.endsWith('ed')
  return shares ? tokens.lastIndexOf(other, first) : undefined
}

/** "Varania to close dam": in a headline an infinitive on which all depends, but for a name, is what will be. */
function isHeadlineFuture(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lemma.toLowerCase() !== 'to') return false
  const { head = -1, deprel = '' } = tokens[at] ?? {}
  return head < 0 || (deprel === 'acl' && tokens[head]?.head === -1 && tokens[head].upos === 'PROPN')
}

/** "no paragraph was violated", "neither side attacked". */
function isOfNobody(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens.slice(Math.max(first, at - REACH), at)
  const subject = before.findIndex(({ head, deprel }) => head === at && deprel.startsWith('nsubj'))
  const index = at - before.length + subject
  return (
    subject >= 0 &&
    before.some((token, i) => NOBODY.has(lemmaOf(token)) && (i === subject || (token.head === index && i < subject)))
  )
}

const NOBODY = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'no-one'])

/** "denied that it withdrew"; in the present also under a word of what is only wished: "demanded that Varania withdraw". */
function asked(text: string, tokens: readonly Token[], at: number, { governors }: StatusWords): Status | undefined {
  const { start, end, lemma, head, deprel } = tokens[at] as Token
  const form = text.slice(start, end)
  const governor = tokens[head]
  const isPresent = form === lemma || form === `${lemma}s`
  if (!governor || tokens[at - 1]?.lemma === 'to' || !/^(ccomp|acl)/.test(deprel)) return undefined
  const status = governors.get(lemmaOf(governor))
  return (status === 'denied' && deprel === 'ccomp') || (status === 'hypothetical' && isPresent) ? status : undefined
}

function ofVerb(isGerund: boolean, before: readonly Token[], words: StatusWords, isSaid: boolean): Status {
  const group = verbGroup(before)
  const lemmas = group.map(lemmaOf)
  const own = ofGroup(lemmas, words, isSaid)
  if (own) return own
  const rest = before.slice(group.length)
  if (lemmas.includes('to'))
    return lemmas.some((lemma) => AHEAD.has(lemma)) ? 'planned' : governedBy(rest, words, isSaid)
  if (isGerund && lemmas.includes('be')) return 'ongoing'
  const [governor] = rest
  if (isGerund && governor?.upos === 'VERB') return lookUp(words.governors, [lemmaOf(governor)]) ?? 'happened'
  if (isGerund && (governor?.upos === 'ADP' || governor?.upos === 'SCONJ'))
    return OF_FACTS.has(lemmaOf(governor)) ? 'happened' : governorOf(rest, words)
  return lookUp(words.modifiers, lemmas) ?? 'happened'
}

/** "going to meet", "have yet to meet". */
const AHEAD = new Set(['go', 'yet'])

/** What governs an infinitive, and how far that is real itself: what will continue is only planned. */
function governedBy(before: readonly Token[], words: StatusWords, isSaid: boolean): Status {
  const status = governorOf(before, words)
  if (status !== 'ongoing' && status !== 'happened') return status
  const at = before.findIndex((token) => words.governors.has(lemmaOf(token)))
  return ofGroup(verbGroup(before.slice(at + 1)).map(lemmaOf), words, isSaid) ?? status
}

function ofNoun(before: readonly Token[], words: StatusWords, isSaid: boolean): Status {
  const phrase = before.slice(
    0,
    until(before, ({ upos }) => NOT_IN_PHRASE.has(upos)),
  )
  const modified = lookUp(words.modifiers, phrase.map(lemmaOf))
  if (modified) return modified
  const preposition = before[phrase.length]
  if (preposition && OF_FACTS.has(lemmaOf(preposition))) return 'happened'
  const verb = until(before, ({ upos, lemma }) => upos === 'VERB' && lemma !== 'include')
  const governed = lookUp(
    words.governors,
    before
      .slice(0, verb + 1)
      .filter(isContent)
      .map(lemmaOf),
  )
  if (governed || verb === before.length) return governed ?? 'happened'
  const rest = before.slice(verb + 1)
  const group = verbGroup(rest).map(lemmaOf)
  return ofGroup(group, words, isSaid) ?? (group.includes('to') ? governorOf(rest, words) : 'happened')
}

/** What the auxiliaries and the negation of a verb say; "would" in reported speech is the future of the past. */
function ofGroup(lemmas: readonly string[], { auxiliaries }: StatusWords, isSaid: boolean): Status | undefined {
  if (lemmas.some((lemma) => NEGATIONS.has(lemma))) return 'denied'
  return isSaid && lemmas.includes('would') ? 'planned' : lookUp(auxiliaries, lemmas)
}

/** Auxiliaries, adverbs and "to" right before a verb, nearest first. */
const verbGroup = (before: readonly Token[]): Token[] =>
  before.slice(
    0,
    until(before, ({ upos, lemma }) => !isOfGroup(upos) && !OF_GROUP.has(lemma.toLowerCase())),
  )

const isOfGroup = (upos: string): boolean => ['AUX', 'ADV', 'PART'].includes(upos)
/** Words of a verb group that a tagger may take for a verb or a preposition: "going to meet", "due to meet". */
const OF_GROUP = new Set(['go', 'to'])

const until = (tokens: readonly Token[], stop: (token: Token) => boolean): number => {
  const at = tokens.findIndex(stop)
  return at < 0 ? tokens.length : at
}

/** The nearest word that says how far the act is real; an infinitive that nothing known governs is a purpose, not a fact. */
const governorOf = (before: readonly Token[], { governors }: StatusWords): Status =>
  lookUp(governors, before.filter(isContent).map(lemmaOf)) ?? 'hypothetical'

function isConditional(before: readonly Token[], { conditionals }: StatusWords): boolean {
  const clause = before.slice(
    0,
    until(before, ({ lemma }) => lemma === ',' || lemma === ';'),
  )
  return clause.some((token) => conditionals.has(lemmaOf(token)))
}

/** The status of the nearest lemma that has one. */
function lookUp(table: StatusWords['governors'], lemmas: readonly string[]): Status | undefined {
  const known = lemmas.find((lemma) => table.has(lemma))
  return known === undefined ? undefined : table.get(known)
}

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase()
const isContent = ({ upos }: Token): boolean => ['VERB', 'NOUN', 'ADJ', 'ADV', 'ADP'].includes(upos)
/** "violating", "having violated". */
const isGerund = (text: string, tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at - 1]].some(
    (token, i) => token && (i === 0 || token.lemma === 'have') && text.slice(token.start, token.end).endsWith('ing'),
  )
