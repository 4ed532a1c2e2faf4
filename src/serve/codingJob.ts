import type { StandoffRecord } from '../store/StandoffRecord.ts'
import type { CodingStatus } from './api/CodingStatus.ts'
import { codeAgain } from './codeAgain.ts'

/** Processes that code: the one that answers the browser stays free. */
const WORKERS = 1

/** The job that codes what was read before for the record's dispute: it is started, stopped and gone on with, and says how far it is. */
export function codingJob(record: StandoffRecord) {
  let under: Promise<void> | undefined
  let isWanted = false
  let done = 0
  let error: string | undefined
  const run = async () => {
    for await (const count of codeAgain(record, { workers: WORKERS })) {
      done = count
      if (!isWanted) return
    }
  }
  const stop = async (): Promise<void> => {
    isWanted = false
    await under
  }
  return {
    stop,
    /** Starts it, anew where it runs. */
    async start(): Promise<void> {
      await stop()
      isWanted = true
      done = 0
      error = undefined
      under = run()
        .catch((problem: Error) => {
          error = problem.message
        })
        .finally(() => {
          under = undefined
        })
    },
    async status(): Promise<CodingStatus> {
      return {
        isRunning: under !== undefined,
        done,
        left: await record.unread(),
        ...(error !== undefined && { error }),
      }
    },
  }
}
