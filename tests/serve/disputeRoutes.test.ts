import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { annotateDocument } from '../../src/chain/annotateDocument.ts'
import type { Dispute } from '../../src/model/Dispute.ts'
import type { CodingStatus } from '../../src/serve/api/CodingStatus.ts'
import { disputeRoutes } from '../../src/serve/disputeRoutes.ts'
import { openRecord } from '../../src/store/openRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'

const dispute: Dispute = {
  title: 'The Lenka dam',
  parties: [{ id: 'osterland', name: 'Osterland', members: ['Ada Orel'] }],
  issues: [{ id: 'visits', question: 'May inspectors visit the dam?', terms: ['inspectors'], examples: [] }],
  instruments: [],
}
const renamed: Dispute = {
  ...dispute,
  issues: [{ ...(dispute.issues[0] as Dispute['issues'][number]), id: 'inspection' }],
}

/** Far more than a process takes to start and to read one sentence, also on a busy machine. */
const PATIENCE_MS = 90_000

let folder: string
let record: StandoffRecord
let api: ReturnType<typeof disputeRoutes>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-dispute-'))
  record = await openRecord(join(folder, 'r.db'), { create: true })
  api = disputeRoutes(record)
  await record.useDispute(dispute)
  const text = 'Osterland will never let inspectors visit the dam, President Ada Orel said on Monday.'
  const meta = { source: 'post.txt', outlet: 'Post', published: '2031-05-07', publishedBasis: 'given' as const }
  await record.add(await annotateDocument({ text, meta, messages: [] }, { dispute }))
}, PATIENCE_MS)
afterEach(async () => {
  await record.close()
  rmSync(folder, { recursive: true })
})

const put = (body: object) => api.request('/dispute', { method: 'PUT', body: JSON.stringify(body) })
const status = async () => (await (await api.request('/coding')).json()) as CodingStatus

test('keeps a dispute in the record and in the file beside it, and codes what was read before for it', async () => {
  expect(await status()).toMatchObject({ isRunning: false, left: 0 })
  const { file } = (await (await put(renamed)).json()) as { file: string }
  expect(readFileSync(file, 'utf8')).toContain('inspection')
  expect(await status()).toMatchObject({ left: 1 })
  await api.request('/coding', { method: 'POST' })
  await expect.poll(status, { timeout: PATIENCE_MS }).toMatchObject({ isRunning: false, done: 1, left: 0 })
  expect((await record.statements()).map(({ issue }) => issue)).toContain('inspection')
}, 120_000)

test('goes on after it was stopped', async () => {
  await put(renamed)
  await api.request('/coding', { method: 'POST' })
  await api.request('/coding', { method: 'DELETE' })
  await api.request('/coding', { method: 'POST' })
  await expect.poll(status, { timeout: PATIENCE_MS }).toMatchObject({ isRunning: false, left: 0 })
}, 120_000)

test('what a person decided on an issue holds where it was merged into another', async () => {
  const [said] = await record.statements()
  if (!said) throw new Error('There is no statement.')
  await record.decide({ document: said.document, id: said.id, field: 'issue', value: 'visits', by: 'editor' })
  await record.useDispute({
    ...renamed,
    issues: renamed.issues.map((issue) => ({ ...issue, was: ['visits'] })),
  })
  expect((await record.document(said.document))?.statements[0]?.issue).toBe('inspection')
})

test('proposes on demand, and keeps nothing of it', async () => {
  const answer = await api.request('/dispute/proposals', { method: 'POST' })
  expect(Object.keys((await answer.json()) as object)).toEqual(['title', 'parties', 'issues', 'instruments'])
  expect(await record.dispute()).toEqual(dispute)
  expect(existsSync(join(folder, 'dispute.yaml'))).toBe(false)
})
