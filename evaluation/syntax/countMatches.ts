import type { Token } from '../../src/model/Token.ts'

/** Tokens that the program and the gold have in common, by what is asked to agree. */
interface Matches {
  readonly span: number
  readonly upos: number
  readonly lemma: number
  readonly head: number
  readonly labelled: number
}

/** Counts the matches as the CoNLL 2018 shared task does: tokens of the same span, then what they say. */
export function countMatches(found: readonly Token[], gold: readonly Token[]): Matches {
  const bySpan = new Map(found.map((token) => [key(token), token]))
  const headOf = (tokens: readonly Token[], { head }: Token) => (head < 0 ? 'root' : key(tokens[head] as Token))
  const matches = { span: 0, upos: 0, lemma: 0, head: 0, labelled: 0 }
  for (const token of gold) {
    const same = bySpan.get(key(token))
    if (!same) continue
    matches.span++
    if (same.upos === token.upos) matches.upos++
    if (same.lemma === token.lemma) matches.lemma++
    if (headOf(found, same) !== headOf(gold, token)) continue
    matches.head++
    if (same.deprel === token.deprel) matches.labelled++
  }
  return matches
}

const key = ({ start, end }: Token): string => `${start} ${end}`
