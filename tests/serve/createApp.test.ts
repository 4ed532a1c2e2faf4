import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/serve/createApp.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { damRecord } from '../web/damRecord.ts'

let folder: string
let record: StandoffRecord
let app: Hono
const complaints: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-serve-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Standoff</title>')
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}')
  writeFileSync(join(folder, '..', 'standoff-outside.txt'), 'not for readers')
  record = await damRecord(join(folder, 'record.sqlite'))
  app = createApp(record, folder, ({ message }) => complaints.push(message))
})
afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true })
  rmSync(join(tmpdir(), 'standoff-outside.txt'))
})

const ask = (path: string, init: RequestInit = {}) =>
  app.request(`http://127.0.0.1:4173${path}`, { ...init, headers: { host: '127.0.0.1:4173', ...init.headers } })
const json = async (path: string) => (await ask(path)).json()

describe('the server', () => {
  test.each(['evil.example', '127.0.0.1.evil.example', 'evil.example:4173', 'localhost.evil.example', ''])(
    'refuses a request for the host "%s"',
    async (host) => {
      const response = await ask('/api/record', { headers: { host } })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error: { code: 'foreign-host' } })
    },
  )

  test.each(['127.0.0.1:4173', 'localhost:4173', '[::1]:4173', 'LOCALHOST'])('answers to %s', async (host) => {
    expect((await ask('/api/record', { headers: { host } })).status).toBe(200)
  })

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['no origin at all', {}],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
  ])('refuses to write for %s', async (_name, headers) => {
    const response = await ask('/api/record', { method: 'POST', headers: headers as Record<string, string> })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { code: 'foreign-origin' } })
  })

  test('lets no other site read: it sends no permission for other origins', async () => {
    const response = await ask('/api/record', { headers: { origin: 'https://evil.example' } })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test('sends a content security policy that allows its own files alone', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|data:/)
  })

  test.each([
    ['/', 'no-cache'],
    ['/statements', 'no-cache'],
    ['/assets/index-abc.js', 'public, max-age=31536000, immutable'],
    ['/api/record', 'no-store'],
  ])('tells how long %s may be kept: %s', async (path, expected) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe(expected)
  })

  test.each([
    '/assets/../../standoff-outside.txt',
    '/assets/%2e%2e/%2e%2e/standoff-outside.txt',
    '/assets/..%2f..%2fstandoff-outside.txt',
    '/record.sqlite',
  ])('gives no file from outside the app for %s', async (path) => {
    expect(await (await ask(path)).text()).not.toContain('not for readers')
  })
})

describe('the API', () => {
  test('sums up the record', async () => {
    expect(await json('/api/record')).toMatchObject({
      file: 'record.sqlite',
      title: 'The Lenka dam',
      counts: { documents: 6, statements: 9, events: 2 },
      outlets: ['Brandmere Herald', 'River Wire', 'Varania Post'],
      from: '2030-03-02',
      to: '2031-05-06',
    })
  })

  test('gives lists in stretches, and says whether more follow', async () => {
    const first = await json('/api/statements?limit=4')
    const last = await json('/api/statements?limit=4&offset=8')
    expect([first.rows.length, first.more, last.rows.length, last.more]).toEqual([4, true, 1, false])
  })

  test.each([
    ['words', 'slow*', 1],
    ['stance', 'rejects', 3],
    ['party', 'osterland', 4],
    ['issue', 'flow', 3],
    ['outlet', 'River Wire', 3],
    ['from', '2031-05-06', 2],
    ['to', '2030', 1],
  ])('filters statements by %s', async (name, value, count) => {
    const { rows } = await json(`/api/statements?${name}=${encodeURIComponent(value)}`)
    expect(rows).toHaveLength(count)
  })

  test('gives a document with exact spans, identities, and its claims and denials', async () => {
    const { rows } = await json('/api/documents?words=rejects')
    const part = await json(`/api/documents/${encodeURIComponent(rows[0].id)}`)
    const [{ start, end }] = part.document.statements[0].content
    expect(part.text.slice(start, end)).toBe('that “our reservoir is not up for negotiation”')
    expect(part.relations.length).toBeGreaterThan(0)
    expect(part.document.text).toBeUndefined()
  })

  test.each([
    ['/api/statements?limit=many', 400, 'bad-query'],
    ['/api/statements?limit=1000000', 400, 'bad-query'],
    ['/api/statements?from=yesterday', 400, 'bad-query'],
    ['/api/statements?stance=furious', 400, 'bad-query'],
    ['/api/documents/none', 404, 'not-found'],
    ['/api/groups/none', 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
  ])('answers %s with %i, what is wrong and the next step', async (path, status, code) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    const { error } = await response.json()
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/\S/)
    expect(error.next).toMatch(/\S/)
  })

  test('takes words that look like a query language as words', async () => {
    for (const words of ['"', 'a AND', '(', '*', "'; drop table statements", 'NEAR(']) {
      expect((await ask(`/api/statements?words=${encodeURIComponent(words)}`)).status).toBe(200)
    }
    expect(complaints).toEqual([])
  })

  test('says what broke, and tells its operator, when the record fails', async () => {
    const broken = createApp(
      { ...record, statements: () => Promise.reject(new Error('The disk is gone.')) },
      folder,
      ({ message }) => complaints.push(message),
    )
    const response = await broken.request('http://localhost/api/statements', { headers: { host: 'localhost' } })
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ error: { code: 'internal', message: 'The disk is gone.' } })
    expect(complaints).toEqual(['The disk is gone.'])
  })
})
