import type { Token } from '../model/Token.ts'

/** Steps up from a relative pronoun to the verb of its clause. */
const STEPS = 4
/** Tokens before it among which the noun is looked for where the parse has none. */
const NEAR = 8

/** The index of the noun that a relative clause belongs to: "the envoy | who said"; `undefined` where none stands before the pronoun. */
export function antecedentOf(tokens: readonly Token[], pronoun: number): number | undefined {
  let at = pronoun
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    if (deprel.startsWith('acl') && head >= 0 && head < pronoun) return head
    at = head
  }
  for (let near = pronoun - 1; near >= Math.max(0, pronoun - NEAR); near--) {
    const { upos = '' } = tokens[near] ?? {}
    if (upos === 'NOUN' || upos === 'PROPN') return near
    if (upos === 'VERB') return undefined
  }
  return undefined
}
