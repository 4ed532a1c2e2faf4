import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../src/serve/listen.ts'
import { serveRecord } from '../../src/serve/serveRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { damRecord } from '../web/damRecord.ts'

let folder: string
let record: StandoffRecord
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-listen-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Standoff</title>')
  record = await damRecord(join(folder, 'record.sqlite'))
})
afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true })
})

describe('serveRecord', () => {
  test('serves on 127.0.0.1 until it is closed', async () => {
    const { url, close } = await serveRecord(record, { port: 0, folder })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await (await fetch(url)).text()).toContain('Standoff')
    await close()
    await expect(fetch(url)).rejects.toThrow()
  })

  test('says what to do where the app is not built', async () => {
    await expect(serveRecord(record, { folder: join(folder, 'none') })).rejects.toThrow('npm run build:web')
  })
})

describe('listen', () => {
  test('takes the next port where no port was named and the usual one is taken', async () => {
    const [first, second] = [createServer(), createServer()]
    const ports = [await listen(first), await listen(second)]
    expect(ports[1]).toBeGreaterThan(ports[0] ?? Number.POSITIVE_INFINITY)
    first.close()
    second.close()
  })

  test('says so where the port that was named is taken', async () => {
    const server = createServer()
    const port = await listen(server, 0)
    await expect(listen(createServer(), port)).rejects.toThrow(`Port ${port} is taken. Name another with --port`)
    server.close()
  })
})
