import type { RelationRow } from './RelationRow.ts'
import type { StatementRow } from './StatementRow.ts'

/** One pair for each two utterances, however often either was told: the first of those given. */
export const relationsOnce = (relations: readonly RelationRow[]): readonly RelationRow[] =>
  [...Map.groupBy(relations, ({ kind, from, to }) => `${kind} ${key(from)} ${key(to)}`).values()].flatMap(
    ([first]) => first ?? [],
  )

const key = ({ groups, document, id }: StatementRow): string => groups[0] ?? `${document}#${id}`
