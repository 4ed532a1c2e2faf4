import type { Token } from '../../model/Token.ts'

/**
 * Takes time words out of the way of what they stand between: in "Roe on Friday said" the day is no second subject, in
 * "said Monday that …" no part of the clause, and in "said on Friday that …" the clause is the verb's, since a name governs none.
 */
export function repairTimes(_text: string, tokens: readonly Token[]): Token[] {
  const headsOf = (relation: string) =>
    new Set(tokens.filter(({ deprel }) => deprel === relation).map(({ head }) => head))
  const subjects = new Map<number, number>()
  for (const [at, { deprel, head }] of tokens.entries())
    if (deprel === 'nsubj' && !subjects.has(head)) subjects.set(head, at)
  const [hasPreposition, hasMark] = [headsOf('case'), headsOf('mark')]
  return tokens.map((token, at) => {
    const { deprel, head } = token
    const above = tokens[head]
    if (deprel === 'nsubj' && hasPreposition.has(at) && (subjects.get(head) ?? at) < at)
      return { ...token, deprel: 'obl' }
    if (!above || tokens[above.head]?.upos !== 'VERB') return token
    const isBeforeMark =
      head > at && above.head < at && tokens[at + 1]?.deprel === 'mark' && tokens[at + 1]?.head === head
    if (isBeforeMark && token.upos === 'PROPN') return { ...token, head: above.head, deprel: 'obl:unmarked' }
    const isClause = deprel === 'ccomp' || (deprel.startsWith('acl') && hasMark.has(at))
    return isClause && head < at && isAside(above) ? { ...token, head: above.head, deprel: 'ccomp' } : token
  })
}

const isAside = ({ upos, deprel }: Token): boolean =>
  (upos === 'PROPN' && /^(?:obl|i?obj)$/.test(deprel)) || deprel === 'obl:unmarked'
