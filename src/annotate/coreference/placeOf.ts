import { headOf } from '../headOf.ts'
import type { Phrase } from './Phrase.ts'
import type { Place, Role } from './Place.ts'
import type { Words } from './Words.ts'

/** Steps that a phrase is followed up the tree; deeper ones count as this deep. */
const DEEPEST = 12

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:nsubj|csubj)/, 'subject'],
  [/^i?obj/, 'object'],
  [/^nmod:poss/, 'possessor'],
  [/^(?:obl|nmod)/, 'oblique'],
  [/^(?:appos|flat)/, 'apposed'],
  [/^conj/, 'joined'],
]

/** What a phrase is to the verb that governs it. */
export function placeOf({ tokens }: Words, phrase: Phrase): Pick<Place, 'role' | 'verb' | 'depth'> {
  const top = headOf(tokens, phrase) ?? phrase.head
  const deprel = tokens[top]?.deprel ?? ''
  let at = tokens[top]?.head ?? -1
  let verb = -1
  let depth = 0
  while (at >= 0 && depth < DEEPEST) {
    if (verb < 0 && tokens[at]?.upos === 'VERB') verb = at
    at = tokens[at]?.head ?? -1
    depth++
  }
  return { role: ROLES.find(([pattern]) => pattern.test(deprel))?.[1] ?? 'other', verb, depth }
}
