import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'
import { helpersOf } from './helpersOf.ts'
import { isScheduled } from './isScheduled.ts'
import { isWhole } from './isWhole.ts'
import { type TenseWords, tenseWords } from './tenseWords.ts'

type Tense = 'past' | 'present' | 'future'

/** How many code units the words before a time take that make it one to come. */
const BEFORE_CODE_UNITS = 24

/** How many tokens away from a time its verb is looked for where the parse does not tell. */
const REACH_TOKENS = 14

/** Where the verb that governs a time points; undefined where there is none. */
export function tenseAt(text: string, tokens: readonly Token[], sentence: Span, time: Span): Tense | undefined {
  const words = tenseWords()
  const first = firstFrom(tokens, time.start)
  const verb = governor(text, tokens, first, time) ?? nearestVerb(tokens, first, sentence, time)
  const told = verb === undefined ? undefined : tenseOf(text, tokens, verb, sentence, words)
  const before = text.slice(Math.max(sentence.start, time.start - BEFORE_CODE_UNITS), time.start)
  const follows = (list: readonly string[]) => new RegExp(`\\b(?:${list.join('|')})\\s+(?:the\\s+)?$`, 'i').test(before)
  if (follows(words.since)) return 'past'
  const toCome = follows(words.before)
  if (toCome && !told?.over && !isAttribute(tokens, first, time)) return 'future'
  const isPlan = told?.tense === 'present' && isScheduled(text, tokens, verb as number, sentence, time)
  return isPlan ? 'future' : told?.tense
}

/** "the Feb. 23 accord": the time of a noun, whatever stands before it. */
function isAttribute(tokens: readonly Token[], first: number, time: Span): boolean {
  const next = tokens.slice(first, first + 8).find(({ start }) => start >= time.end)
  return next?.upos === 'NOUN' && next.start - time.end <= 1
}

/** Up the parse from the time's head to the first verb. */
function governor(text: string, tokens: readonly Token[], first: number, time: Span): number | undefined {
  let at = first
  for (let steps = 0; steps < REACH_TOKENS; steps++) {
    const token = tokens[at]
    if (!token || token.deprel === 'dep') return undefined
    if (token.upos === 'VERB' && (token.start < time.start || token.start >= time.end) && !leans(text, token)) return at
    if (token.head < 0) return undefined
    at = token.head
  }
  return undefined
}

/** "closing unchanged Friday", "with the third leaving Friday": a form that has its tense from the verb above it. */
const leans = (text: string, { start, end, deprel }: Token): boolean =>
  /^(acl|advcl)/.test(deprel) && /ing$/i.test(text.slice(start, end))

function nearestVerb(tokens: readonly Token[], first: number, sentence: Span, time: Span): number | undefined {
  for (let away = 1; away <= REACH_TOKENS; away++)
    for (const at of [first - away, first + away]) {
      const token = tokens[at]
      if (!token || token.start < sentence.start || token.end > sentence.end) continue
      if (token.start >= time.start && token.end <= time.end) continue
      if (token.upos === 'VERB') return at
    }
  return undefined
}

interface Told {
  readonly tense: Tense
  /** In the pluperfect: what was to come then is over now. */
  readonly over?: true
}

function tenseOf(text: string, tokens: readonly Token[], at: number, sentence: Span, words: TenseWords): Told {
  const verb = tokens[at]
  const helpers = helpersOf(text, tokens, at, sentence)
  const has = (kind: keyof TenseWords) => helpers.some((word) => words[kind].includes(word))
  if (has('pluperfect')) return { tense: 'past', over: true }
  if (has('future')) return { tense: 'future' }
  if (helpers.includes('to')) {
    if (words.be.includes(helpers[helpers.indexOf('to') + 1] ?? '')) return { tense: 'future' }
    const before = tokens[at - helpers.length - 1]
    // Headlines leave out the helper: "Talks to resume Monday".
    if (!before || !isWhole(text, sentence)) return { tense: 'future' }
    if (!words.ahead.includes(before.lemma)) return { tense: leaning(text, before, words) }
    const over = helpersOf(text, tokens, at - helpers.length - 1, sentence).some((word) =>
      words.pluperfect.includes(word),
    )
    return over ? { tense: 'past', over } : { tense: 'future' }
  }
  if (verb && words.planned.includes(verb.lemma)) return { tense: 'future' }
  if (has('past')) return { tense: 'past' }
  return { tense: verb ? leaning(text, verb, words) : 'present' }
}

/** By the form of the word: a form in -ing or the bare one is present, another that differs from its lemma past, as is "cut". */
function leaning(text: string, token: Token, { same }: TenseWords): 'past' | 'present' {
  const form = text.slice(token.start, token.end).toLowerCase()
  if (same.includes(form)) return 'past'
  return form !== token.lemma && !/(s|ing)$/.test(form) ? 'past' : 'present'
}
