import type { Linked } from './Linked.ts'

/** What a person can say of some words and others, by the field of the decision: of the words of `change`, that the party moved from the others to them. */
export const VERBS: Readonly<Record<string, readonly Linked['is'][]>> = {
  group: ['same', 'apart'],
  relation: ['denies', 'repeats', 'answers', 'walks-back', 'none'],
  change: ['moved', 'unmoved'],
  identity: ['same', 'apart'],
}
