import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import { openRecord } from '../../src/store/openRecord.ts'

/** The documents as a record of them gives them back, with groups, relations and identities. */
export async function linkGold(documents: readonly AnnotatedDocument[]): Promise<readonly AnnotatedDocument[]> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-evaluate-'))
  const record = await openRecord(join(folder, 'record.db'), { create: true })
  for (const document of documents) await record.add(document)
  const linked = await Promise.all(documents.map(({ id }) => record.document(id)))
  await record.close()
  rmSync(folder, { recursive: true })
  return linked.filter((document) => document !== undefined)
}
