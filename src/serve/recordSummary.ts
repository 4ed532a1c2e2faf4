import { basename } from 'node:path'
import type { StandoffRecord } from '../store/StandoffRecord.ts'
import type { RecordSummary } from './api/RecordSummary.ts'

/** What the record holds, and what one can filter by. */
export async function recordSummary(record: StandoffRecord): Promise<RecordSummary> {
  const documents = await record.documents()
  const dispute = await record.dispute()
  const dates = documents.flatMap(({ published }) => published ?? []).sort()
  return {
    file: basename(record.path),
    ...(dispute && { title: dispute.title }),
    counts: {
      documents: documents.length,
      statements: documents.reduce((sum, { statements }) => sum + statements, 0),
      events: documents.reduce((sum, { events }) => sum + events, 0),
    },
    outlets: [...new Set(documents.flatMap(({ outlet }) => outlet ?? []))].sort(),
    parties: dispute?.parties.map(({ id, name }) => ({ id, name })) ?? [],
    issues: dispute?.issues.map(({ id, question }) => ({ id, question })) ?? [],
    ...(dates.length > 0 && { from: dates[0], to: dates.at(-1) }),
  }
}
