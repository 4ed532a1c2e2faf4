import type { Kysely } from 'kysely'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Change } from '../model/Change.ts'
import type { Decision } from '../model/Decision.ts'
import type { Group } from '../model/Group.ts'
import { decisionList } from './decisionList.ts'
import { documentWhole } from './documentWhole.ts'
import { groupOf } from './groupOf.ts'
import type { Tables } from './Tables.ts'

/** Everything in a record, by id and so in the same order whatever the order of reading; one document in memory at a time. */
export async function* recordLines(
  db: Kysely<Tables>,
  changes: () => Promise<readonly Change[]>,
): AsyncGenerator<AnnotatedDocument | Group | Change | Decision> {
  for (const { id } of await db.selectFrom('documents').select('id').orderBy('id').execute()) {
    const document = await documentWhole(db, id)
    if (document) yield document
  }
  for (const { id } of await db.selectFrom('groups').select('id').orderBy('of').orderBy('id').execute()) {
    const group = await groupOf(db, id)
    if (group) yield group
  }
  yield* await changes()
  yield* await decisionList(db)
}
