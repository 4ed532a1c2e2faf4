import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Hono } from 'hono'
import { disputeText } from '../export/disputeText.ts'
import { proposeDispute } from '../link/proposeDispute.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import { disputeSchema } from '../read/disputeSchema.ts'
import type { StandoffRecord } from '../store/StandoffRecord.ts'
import { bodyOf } from './bodyOf.ts'
import { codingJob } from './codingJob.ts'

/** The dispute, proposals for it, and the job that codes what was read before when it changed, as docs/api.md describes them. */
export function disputeRoutes(record: StandoffRecord): Hono {
  const api = new Hono()
  const job = codingJob(record)
  api.get('/dispute', async (context) => context.json((await record.dispute()) ?? null))
  api.put('/dispute', async (context) => {
    const dispute: Dispute = await bodyOf(context.req, disputeSchema)
    await job.stop()
    await record.useDispute(dispute)
    return context.json({ file: keepFile(record.path, dispute) })
  })
  api.post('/dispute/proposals', async (context) => context.json(await proposeDispute(documentsOf(record))))
  api.get('/coding', async (context) => context.json(await job.status()))
  api.post('/coding', async (context) => {
    await job.start()
    return context.json(await job.status(), 202)
  })
  api.delete('/coding', async (context) => {
    // The document that is under way is coded first; the status says when it is.
    void job.stop()
    return context.json(await job.status())
  })
  return api
}

/** Writes the dispute where `standoff add` looks for it, beside the record; gives the file, or nothing for a record in memory. */
function keepFile(path: string, dispute: Dispute): string | undefined {
  if (!existsSync(path)) return undefined
  const file = join(dirname(path), 'dispute.yaml')
  writeFileSync(file, disputeText(dispute, existsSync(file) ? readFileSync(file, 'utf8') : undefined))
  return file
}

async function* documentsOf(record: StandoffRecord): AsyncGenerator<AnnotatedDocument> {
  for (const { id } of await record.documents()) {
    const document = await record.document(id)
    if (document) yield document
  }
}
