import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/serve/createApp.ts'
import { openRecord } from '../../src/store/openRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { annotated } from '../store/annotated.ts'

const origin = 'http://127.0.0.1:4173'
const document = annotated('Ada Orel said the Lenka dam would stay closed.', {
  entities: [{ id: 'p', type: 'person', name: 'Ada Orel' }],
  statements: [{ content: 'the Lenka dam would stay closed', speaker: 'p' }],
})

let record: StandoffRecord
let send: (method: string, path: string, body?: unknown) => Promise<Response>
beforeAll(async () => {
  record = await openRecord(':memory:', { create: true })
  await record.add(document)
  const app = createApp(record, '.', () => undefined)
  send = async (method, path, body) =>
    app.request(`${origin}${path}`, {
      ...{ method, headers: { host: '127.0.0.1:4173', origin } },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return () => record.close()
})

test('a decision is made, listed and taken back', async () => {
  const made = await send('POST', '/api/decisions', {
    ...{ document: document.id, id: 's1', field: 'speaker', value: '', by: 'editor' },
  })
  expect(made.status).toBe(201)
  const { id } = (await made.json()) as { id: string }
  expect((await record.statements())[0]).not.toHaveProperty('speaker')
  expect(await (await send('GET', '/api/decisions')).json()).toMatchObject([{ id, attached: true, by: 'editor' }])
  expect((await send('DELETE', `/api/decisions/${encodeURIComponent(id)}`)).status).toBe(204)
  expect((await send('DELETE', `/api/decisions/${encodeURIComponent(id)}`)).status).toBe(404)
})

test.each([
  ['nothing', undefined],
  ['a field that is not there', { document: document.id, id: 's1', field: 'mood', value: 'glad', by: 'editor' }],
  ['nobody', { document: document.id, id: 's1', field: 'said', value: '2031' }],
])('a decision of %s is refused with the next step', async (_name, body) => {
  const response = await send('POST', '/api/decisions', body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { code: 'bad-query' } })
})

test('a decision on a group that is not there is refused', async () => {
  const response = await send('POST', '/api/groups/none/decisions', { action: 'confirm', by: 'editor' })
  expect(await response.json()).toMatchObject({
    error: { code: 'bad-query', message: expect.stringContaining('none') },
  })
})
