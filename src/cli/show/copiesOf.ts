import type { Filter } from '../../store/Filter.ts'
import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import type { CopyShown } from './CopyShown.ts'

/** The copies among the documents that match, each with what it is a copy of. */
export async function copiesOf(record: StandoffRecord, filter: Filter): Promise<readonly CopyShown[]> {
  const copies = (await record.documents(filter)).filter(({ copyOf }) => copyOf)
  const shown: CopyShown[] = []
  for (const copy of copies) {
    const told = await record.copy(copy.id)
    const [of] = await record.documents({ document: copy.copyOf ?? '' })
    if (told) shown.push({ ...told, copy, of })
  }
  return shown
}
