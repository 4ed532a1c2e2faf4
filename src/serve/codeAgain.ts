import type { AnnotateOptions } from '../chain/AnnotateOptions.ts'
import { annotateStream } from '../chain/annotateStream.ts'
import type { StandoffRecord } from '../store/StandoffRecord.ts'

/**
 * Reads again, for the dispute that the record has now, what was last read for another; gives how many are done after each. It may be left
 * at any time: what is done stays done, and the next run goes on.
 */
export async function* codeAgain(
  record: StandoffRecord,
  options: Pick<AnnotateOptions, 'workers' | 'model'>,
): AsyncGenerator<number> {
  const dispute = await record.dispute()
  if (!dispute) return
  let done = 0
  for await (const document of annotateStream(record.readBefore(dispute), { ...options, dispute })) {
    await record.add(document)
    yield ++done
  }
}
