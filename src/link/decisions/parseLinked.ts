import { DecisionError } from './DecisionError.ts'
import type { Linked } from './Linked.ts'
import { VERBS } from './VERBS.ts'

/**
 * The value of a decision that names other words as people give it: a verb and items, "same DOCUMENT#ID DOCUMENT#ID".
 *
 * @throws DecisionError for another verb, or without items.
 */
export function parseLinked(
  field: string,
  value: string,
): { readonly is: Linked['is']; readonly items: readonly { readonly document: string; readonly id: string }[] } {
  const [verb, ...names] = value.trim().split(/\s+/)
  const is = VERBS[field]?.find((known) => known === verb)
  const items = names.map((name) => {
    const at = name.lastIndexOf('#')
    return { document: name.slice(0, at), id: name.slice(at + 1) }
  })
  if (!is || !items.length || items.some(({ document, id }) => !document || !id))
    throw new DecisionError(
      `A ${field} is decided by “${VERBS[field]?.join('”, “')}” and DOCUMENT#ID, not by “${value}”.`,
    )
  return { is, items }
}
