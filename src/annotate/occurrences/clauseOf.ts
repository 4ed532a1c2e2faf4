import type { Token } from '../../model/Token.ts'
import type { Clause } from './Clause.ts'

/** Share of words with a capital from which a sentence is taken for a headline, and the fewest words that tell. */
const HEADLINE = { share: 0.7, words: 4 }

/** A sentence from its tokens, `first` up to but not including `after`. */
export function clauseOf(text: string, tokens: readonly Token[], first: number, after: number): Clause {
  const own = tokens.slice(first, after)
  const lettered = own.filter(({ start }) => /\p{L}/u.test(text[start] ?? ''))
  const raised = lettered.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))
  const children = Map.groupBy(
    own.map(({ head }, i) => ({ head, index: first + i })),
    ({ head }) => head,
  )
  return {
    ...{ text, tokens, first, after },
    isHeadline: lettered.length >= HEADLINE.words && raised.length >= HEADLINE.share * lettered.length,
    childrenOf: (index) => children.get(index)?.map(({ index }) => index) ?? [],
  }
}
