/** Reads the reports of the invented dispute into a record and prints which party moved on which question: `node examples/whoMoved.ts`. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotate, openRecord, readDispute, readDocuments } from '../src/index.ts'

const folder = join(import.meta.dirname, 'lenka')
const dispute = readDispute(join(folder, 'dispute.yaml'))
const record = await openRecord(join(mkdtempSync(join(tmpdir(), 'lenka-')), 'lenka.db'), { create: true })
await record.useDispute(dispute)
for await (const document of annotate(readDocuments([join(folder, 'reports')]), { dispute })) await record.add(document)
for (const { partyName, question, summary } of await record.positions())
  console.log(`${partyName}: ${question} ${summary}`)
await record.close()
