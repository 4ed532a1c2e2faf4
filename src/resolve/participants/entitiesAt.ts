import { contains } from '../../model/contains.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Token } from '../../model/Token.ts'
import { childrenOf } from './childrenOf.ts'
import type { MentionIndex } from './MentionIndex.ts'
import { partWords } from './partWords.ts'
import type { Tree } from './Tree.ts'

const ACTORS = new Set<Entity['type'] | undefined>(['person', 'organization', 'country', 'group'])
/** Steps down a noun phrase: "computers of the party of …". */
const DEPTH = 3

type Types = ReadonlySet<Entity['type'] | undefined>

/** The ids of those whom a noun phrase names by its head, and by what is joined to that; else by what its head belongs to. */
export function entitiesAt(
  tree: Tree,
  head: number,
  index: MentionIndex,
  types: Types = ACTORS,
  depth = 0,
): readonly string[] {
  const token = tree.tokens[head]
  if (!token || depth > DEPTH) return []
  const around = index
    .around(token)
    .filter((mention) => types.has(index.typeOf(mention)) && !(tree.act && contains(mention, tree.act)))
  const children = childrenOf(tree, head)
  const below = (relation: RegExp): readonly string[] =>
    children
      .filter((child) => relation.test((tree.tokens[child] as Token).deprel))
      .flatMap((child) => entitiesAt(tree, child, index, types, depth + 1))
  const isForce = partWords('forces').has(token.lemma.toLowerCase())
  const own = isForce ? undefined : around[0]
  const named = own ? [own.entity] : (nonEmpty(below(/^(appos|flat)/)) ?? below(/^(nmod|compound|amod)/).slice(0, 1))
  const whole = isForce && !named.length ? around.slice(0, 1) : []
  return [...new Set([...named, ...whole.map(({ entity }) => entity), ...below(/^conj$/)])]
}

const nonEmpty = (ids: readonly string[]): readonly string[] | undefined => (ids.length ? ids : undefined)
