import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import { firstFrom } from '../firstFrom.ts'

/** Verbs that look ahead: what stands with them and an infinitive is to come. */
const AHEAD =
  /^(plan|expect|schedule|intend|aim|hope|due|set|likely|prepare|slate|pledge|promise|vow|going|about|will|shall)$/

/** Words before a time that make it one to come, whatever the verb: "extended until Tuesday", "payable Dec. 1". */
const TO_COME = /\b(by|until|till|payable|effective|expires?|(as )?(soon|early) as)\s+(the\s+)?$/i

/** How many code units such words take. */
const BEFORE_CODE_UNITS = 24

/** How many tokens away from a time its verb is looked for where the parse does not tell. */
const REACH_TOKENS = 14

/** Where the verb that governs a time points; undefined where there is none. */
export function tenseAt(
  text: string,
  tokens: readonly Token[],
  sentence: Span,
  time: Span,
): 'past' | 'present' | 'future' | undefined {
  if (TO_COME.test(text.slice(Math.max(sentence.start, time.start - BEFORE_CODE_UNITS), time.start))) return 'future'
  const first = firstFrom(tokens, time.start)
  const verb = governor(tokens, first, time) ?? nearestVerb(tokens, first, sentence, time)
  return verb === undefined ? undefined : tenseOf(text, tokens, verb, sentence)
}

/** Up the parse from the time's head to the first verb. */
function governor(tokens: readonly Token[], first: number, time: Span): number | undefined {
  let at = first
  for (let steps = 0; steps < REACH_TOKENS; steps++) {
    const token = tokens[at]
    if (!token || token.deprel === 'dep') return undefined
    if (token.upos === 'VERB' && (token.start < time.start || token.start >= time.end)) return at
    if (token.head < 0) return undefined
    at = token.head
  }
  return undefined
}

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

function tenseOf(text: string, tokens: readonly Token[], at: number, sentence: Span): 'past' | 'present' | 'future' {
  const verb = tokens[at]
  const helpers: string[] = []
  for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
    const token = tokens[before]
    if (!token || token.start < sentence.start || !/^(AUX|PART|ADV)$/.test(token.upos)) break
    helpers.push(text.slice(token.start, token.end).toLowerCase())
  }
  if (helpers.some((word) => /^(will|shall|would|['’]ll|['’]d|wo)$/.test(word))) return 'future'
  if (helpers.some((word) => /^(has|have|had|was|were|did|['’]ve)$/.test(word))) return 'past'
  const before = tokens[at - helpers.length - 1]
  if (helpers.includes('to'))
    return before && AHEAD.test(before.lemma) ? 'future' : before ? leaning(text, before) : 'future'
  return verb ? leaning(text, verb) : 'present'
}

/** By the form of the word: a form in -ing or the bare one is present, another that differs from its lemma past. */
function leaning(text: string, token: Token): 'past' | 'present' {
  const form = text.slice(token.start, token.end).toLowerCase()
  return form !== token.lemma && !/(s|ing)$/.test(form) ? 'past' : 'present'
}
