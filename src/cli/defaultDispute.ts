import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dispute } from '../model/Dispute.ts'
import { readDispute } from '../read/readDispute.ts'

/** The dispute of the file that was named, else of the dispute.yaml beside the record, where there is one. */
export function defaultDispute(record: string, named: string | undefined): Dispute | undefined {
  const beside = join(dirname(record), 'dispute.yaml')
  return named !== undefined ? readDispute(named) : existsSync(beside) ? readDispute(beside) : undefined
}
