import type { Span } from '../../model/Span.ts'
import { childrenOf } from '../participants/childrenOf.ts'
import { entitiesAt } from '../participants/entitiesAt.ts'
import type { MentionIndex } from '../participants/MentionIndex.ts'
import { partsAbove } from '../participants/partsAbove.ts'
import { partsByRelation } from '../participants/partsByRelation.ts'
import type { Tree } from '../participants/Tree.ts'

/** The entity that takes a step where no act was found at its word: its subject or agent; what the instrument itself has to pass. */
export function takerOf(tree: Tree, at: number, instrument: Span, index: MentionIndex): string | undefined {
  const children = childrenOf(tree, at)
  const subject = children.find((child) => tree.tokens[child]?.deprel === 'nsubj')
  const token = subject === undefined ? undefined : tree.tokens[subject]
  const passes = token !== undefined && instrument.start <= token.start && token.end <= instrument.end
  const object = children.find((child) => tree.tokens[child]?.deprel === 'obj')
  if (passes) return object === undefined ? undefined : entitiesAt(tree, object, index)[0]
  const parts = partsByRelation(tree, at, { type: 'SUPPORT', kind: 'step' })
  const [actor] = [...parts, ...partsAbove(tree, at)]
    .filter(({ role }) => role === 'actors')
    .flatMap(({ head }) => entitiesAt(tree, head, index))
  return actor
}
