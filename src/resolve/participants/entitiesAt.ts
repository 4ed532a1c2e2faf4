import type { Entity } from '../../model/Entity.ts'
import type { Token } from '../../model/Token.ts'
import { childrenOf } from './childrenOf.ts'
import type { MentionIndex } from './MentionIndex.ts'
import type { Tree } from './Tree.ts'

const ACTORS = new Set<Entity['type'] | undefined>(['person', 'organization', 'country', 'group'])
/** They act for the country that they belong to, as PLOVER codes it: "American troops". */
const FORCES = new Set([
  'troop',
  'troops',
  'force',
  'forces',
  'soldier',
  'warship',
  'warplane',
  'jet',
  'army',
  'navy',
  'military',
  'government',
  'authority',
])
/** Steps down a noun phrase: "computers of the party of …". */
const DEPTH = 3

/** The ids of those whom a noun phrase names by its head, and by what is joined to that; else by what its head belongs to. */
export function entitiesAt(tree: Tree, head: number, index: MentionIndex, depth = 0): readonly string[] {
  const token = tree.tokens[head]
  if (!token || depth > DEPTH) return []
  const children = childrenOf(tree, head)
  const below = (relation: RegExp): readonly string[] =>
    children
      .filter((child) => relation.test((tree.tokens[child] as Token).deprel))
      .flatMap((child) => entitiesAt(tree, child, index, depth + 1))
  const isForce = FORCES.has(token.lemma.toLowerCase())
  const own = isForce ? undefined : index.around(token).find((mention) => ACTORS.has(index.typeOf(mention)))
  const named = own ? [own.entity] : (nonEmpty(below(/^(appos|flat)/)) ?? below(/^(nmod|compound|amod)/).slice(0, 1))
  const whole =
    isForce && !named.length
      ? index
          .around(token)
          .filter((mention) => ACTORS.has(index.typeOf(mention)))
          .slice(0, 1)
      : []
  return [...new Set([...named, ...whole.map(({ entity }) => entity), ...below(/^conj$/)])]
}

const nonEmpty = (ids: readonly string[]): readonly string[] | undefined => (ids.length ? ids : undefined)
