import type { StandoffRecord } from '../store/StandoffRecord.ts'

/** A record as JSON Lines (docs/format.md), one line at a time: memory does not grow with the record. */
export async function* toJsonLines(record: Pick<StandoffRecord, 'export'>): AsyncGenerator<string> {
  for await (const item of record.export()) yield JSON.stringify(item)
}
