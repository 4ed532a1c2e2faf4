import type { Token } from '../../model/Token.ts'

/**
 * Makes the noun after a possessive the head of its owner, where the parser took the owner for the head: "said Varania’s foreign minister".
 */
export function repairPossessor(text: string, tokens: readonly Token[]): Token[] {
  const repaired = [...tokens]
  for (const [clitic, { start, end, head: owner, deprel }] of tokens.entries()) {
    const own = tokens[owner]
    if (deprel !== 'case' || !/^['’]s?$/.test(text.slice(start, end)) || !own || own.deprel === 'nmod:poss') continue
    const noun = tokens.findIndex(({ head, upos }, at) => at > clitic && head === owner && /NOUN|PROPN/.test(upos))
    if (noun < 0) continue
    repaired[noun] = { ...(tokens[noun] as Token), head: own.head, deprel: own.deprel }
    repaired[owner] = { ...own, head: noun, deprel: 'nmod:poss' }
    for (let at = clitic + 1; at < noun; at++)
      if (tokens[at]?.head === owner) repaired[at] = { ...(tokens[at] as Token), head: noun }
  }
  return repaired
}
