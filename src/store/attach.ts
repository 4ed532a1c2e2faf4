import type { Kysely } from 'kysely'
import { anchorsOf } from '../link/decisions/anchorsOf.ts'
import { itemAt } from '../link/decisions/itemAt.ts'
import { spansIn } from '../link/decisions/spansIn.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { decisionsOn } from './decisionsOn.ts'
import { insertRows } from './insertRows.ts'
import type { Tables } from './Tables.ts'

/** Says to which statements and events of a reading the decisions of the record belong, by their words. */
export async function attach(db: Kysely<Tables>, reading: AnnotatedDocument): Promise<void> {
  await db.deleteFrom('attachments').where('document', '=', reading.id).execute()
  const rows = (await decisionsOn(db, reading)).flatMap((decision) =>
    anchorsOf(decision).flatMap((words, anchor) => {
      const spans = spansIn(words, reading)
      if (!spans) return []
      const item = itemAt(reading, spans, decision.field)
      // What is decided to be no statement is decided still where none is found there any more.
      const id = item?.id ?? (decision.field.startsWith('not-') ? '' : undefined)
      return id === undefined ? [] : [{ decision: decision.id, anchor, document: reading.id, id }]
    }),
  )
  await insertRows(db, 'attachments', rows)
}
