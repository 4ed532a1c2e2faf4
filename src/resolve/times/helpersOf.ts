import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'

/** How many helpers a verb has at most: "had not yet been due to". */
const MOST_HELPERS = 5

/** The words right before a verb that help it, the nearest first; "to" whatever its tag. */
export function helpersOf(text: string, tokens: readonly Token[], at: number, sentence: Span): string[] {
  const helpers: string[] = []
  for (let before = at - 1; before >= 0 && before >= at - MOST_HELPERS; before--) {
    const token = tokens[before]
    if (!token || token.start < sentence.start) break
    const word = text.slice(token.start, token.end).toLowerCase()
    if (!/^(AUX|PART|ADV)$/.test(token.upos) && !(word === 'to' && before === at - 1)) break
    helpers.push(word)
  }
  return helpers
}
