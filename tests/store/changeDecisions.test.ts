import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Dispute } from '../../src/model/Dispute.ts'
import { digest } from '../../src/model/digest.ts'
import { openRecord } from '../../src/store/openRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { annotated } from './annotated.ts'

const dispute: Dispute = {
  title: 'The Lenka dam',
  parties: [{ id: 'osterland', name: 'Osterland', members: ['Ada Orel'] }],
  issues: [{ id: 'filling', question: 'May the filling of the reservoir be negotiated?', terms: [], examples: [] }],
  instruments: [],
}
const orel = { id: 'p', type: 'person', name: 'Ada Orel' } as const

const report = (day: string, content: string, stance: 'open' | 'rejects', version = '0') =>
  annotated(`Ada Orel said: ${content}`, {
    ...{ meta: { source: `${day}.txt`, published: day }, entities: [orel], version },
    dispute: digest(JSON.stringify(dispute)),
    statements: [{ kind: 'direct', content, speaker: 'p', said: day, issue: 'filling', stance }],
  })
const march = report('2031-03-01', '“We are ready to talk about the reservoir.”', 'open')
const june = report('2031-06-01', '“There will be no talks about the reservoir.”', 'rejects')

let record: StandoffRecord
beforeEach(async () => {
  record = await openRecord(':memory:', { create: true })
  await record.useDispute(dispute)
  for (const document of [march, june]) await record.add(document)
})
afterEach(() => record.close())

const judge = (verb: string, document = june, other = march) =>
  record.decide({ document: document.id, id: 's1', field: 'change', value: `${verb} ${other.id}#s1`, by: 'editor' })
const position = async () => (await record.positions())[0]

test('a person says that a party did not move, and takes it back', async () => {
  expect((await position())?.changes.map(({ changed }) => changed)).toEqual([true])
  const { id } = await judge('unmoved')
  expect(await position()).toMatchObject({
    summary: 'unchanged since 2031-03-01',
    changes: [{ changed: false, resolution: { by: 'person', confidence: 1 } }],
  })
  await record.withdraw(id)
  expect((await position())?.changes[0]).toMatchObject({ changed: true, resolution: { by: 'machine' } })
})

test('a change that a person confirmed stays where the machine sees it no more', async () => {
  await judge('moved')
  await record.add(report('2031-03-01', '“We are ready to talk about the reservoir.”', 'rejects', '1'))
  expect(await position()).toMatchObject({
    summary: 'changed between 2031-03-01 and 2031-06-01',
    changes: [{ changed: true, resolution: { by: 'person' } }],
  })
})

test('of two decisions on one change the newer counts', async () => {
  await judge('unmoved')
  await judge('moved')
  expect((await position())?.changes).toMatchObject([{ changed: true, resolution: { by: 'person' } }])
})

test('a change is decided on with both its statements', async () => {
  await expect(
    record.decide({ document: june.id, id: 's1', field: 'change', value: 'unmoved', by: 'editor' }),
  ).rejects.toThrow('“moved”, “unmoved” and DOCUMENT#ID')
})
