import type { Filter } from '../../store/Filter.ts'
import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import type { CopyShown } from './CopyShown.ts'

/** The copies among the documents that match, each with what it is a copy of. */
export async function copiesOf(record: StandoffRecord, filter: Filter): Promise<readonly CopyShown[]> {
  const found: CopyShown[] = []
  for (const { id, copyOf } of await record.documents(filter)) {
    if (!copyOf) continue
    const [told, copy, original] = [await record.copy(id), await record.document(id), await record.document(copyOf)]
    if (told && copy && original) found.push({ parts: told.parts, copy, original })
  }
  return found
}
