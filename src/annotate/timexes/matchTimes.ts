import type { Span } from '../../model/Span.ts'
import type { Timex } from '../../model/Timex.ts'
import type { CompiledTimeGrammar } from './compiledGrammar.ts'
import type { Rule } from './compileGrammar.ts'
import { readMeaning } from './readMeaning.ts'

/** A time expression without its id. */
export type FoundTime = Omit<Timex, 'id'>

/** A pattern's words that tell a time stand at most so many words after its first. */
const REACH_WORDS = 6

/** A time expression is not longer than this; a sentence is cut so that lookbehind and lookahead stay cheap. */
const WINDOW_CODE_UNITS = 160

/** The longest match of the grammar at each place of one sentence, from left to right. Linear in the sentence's length. */
export function matchTimes(text: string, sentence: Span, grammar: CompiledTimeGrammar): FoundTime[] {
  const words = wordsIn(text, sentence)
  const found: FoundTime[] = []
  let free = sentence.start
  for (const [index, word] of words.entries()) {
    if (word.start < free) continue
    const rules = grammar.rulesFor(word.lower)
    if (!rules.length || !tellsTime(words, index, grammar)) continue
    const time = longestAt(text, word.start, sentence, rules)
    if (!time) continue
    found.push(time)
    free = time.end
  }
  return found
}

interface Word extends Span {
  readonly lower: string
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  const sentence = text.slice(start, end)
  return Array.from(sentence.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    lower: match[0].length > 20 ? '' : match[0].toLowerCase(),
  }))
}

function tellsTime(words: readonly Word[], first: number, { strong }: CompiledTimeGrammar): boolean {
  const end = Math.min(words.length, first + REACH_WORDS)
  for (let index = first; index < end; index++) {
    const { lower } = words[index] as Word
    if (/^\d/.test(lower) || strong.has(lower) || /^q[1-4]$/.test(lower)) return true
  }
  return false
}

function longestAt(text: string, at: number, sentence: Span, rules: readonly Rule[]): FoundTime | undefined {
  const from = Math.max(sentence.start, at - WINDOW_CODE_UNITS)
  const window = text.slice(from, Math.min(sentence.end, at + WINDOW_CODE_UNITS))
  // A sign before it can be part of a time: "'90s".
  const starts = /['’‘`]/.test(text.charAt(at - 1)) ? [at - from - 1, at - from] : [at - from]
  let best: FoundTime | undefined
  for (const start of starts) {
    for (const rule of rules) {
      rule.regex.lastIndex = start
      const match = rule.regex.exec(window)
      const end = from + start + (match?.[0].length ?? 0)
      if (!match || end <= (best?.end ?? at)) continue
      const meaning = readMeaning(rule, match)
      if (meaning) best = { start: from + start, end, ...meaning }
    }
  }
  return best
}
