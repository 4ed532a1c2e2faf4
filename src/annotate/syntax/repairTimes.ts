import type { Token } from '../../model/Token.ts'

/**
 * Takes time words out of the way of what they stand between: in "Roe on Friday said" the day is no second subject, and in
 * "said on Friday that …" the clause belongs to the verb, since a name governs none.
 */
export function repairTimes(_text: string, tokens: readonly Token[]): Token[] {
  const subjects = Map.groupBy(
    tokens.keys().filter((at) => tokens[at]?.deprel === 'nsubj'),
    (at) => tokens[at]?.head ?? -1,
  )
  const hasPreposition = new Set(tokens.filter(({ deprel }) => deprel === 'case').map(({ head }) => head))
  const hasMark = new Set(tokens.filter(({ deprel }) => deprel === 'mark').map(({ head }) => head))
  return tokens.map((token, at) => {
    const { deprel, head } = token
    if (deprel === 'nsubj' && hasPreposition.has(at) && (subjects.get(head)?.[0] ?? at) < at)
      return { ...token, deprel: 'obl' }
    const time = tokens[head]
    const isClause = deprel === 'ccomp' || (deprel.startsWith('acl') && hasMark.has(at))
    return isClause && head < at && time && isAside(time) && tokens[time.head]?.upos === 'VERB'
      ? { ...token, head: time.head, deprel: 'ccomp' }
      : token
  })
}

const isAside = ({ upos, deprel }: Token): boolean =>
  (upos === 'PROPN' && deprel === 'obl') || deprel === 'obl:unmarked' || deprel === 'obl:tmod'
