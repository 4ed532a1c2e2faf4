import type { RelationRow } from '../../../src/store/RelationRow.ts'
import type { StatementRow } from '../../../src/store/StatementRow.ts'

/** One pair for each claim and denial, however often either was told: the first of those given. */
export const onceEach = (relations: readonly RelationRow[]): readonly RelationRow[] =>
  [...Map.groupBy(relations, ({ kind, from, to }) => `${kind} ${key(from)} ${key(to)}`).values()].flatMap(
    ([first]) => first ?? [],
  )

const key = ({ groups, document, id }: StatementRow): string => groups[0] ?? `${document}#${id}`
