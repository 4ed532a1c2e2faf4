import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXIT } from '../../src/cli/EXIT.ts'
import { damRecord } from '../web/damRecord.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-command-'))
  await (await damRecord(join(folder, 'record.sqlite'))).close()
  writeFileSync(join(folder, 'notes.txt'), 'These are notes, and no record of anything. '.repeat(50))
})
afterAll(() => rmSync(folder, { recursive: true }))

const serve = (...options: readonly string[]) =>
  spawn(process.execPath, ['src/cli/main.ts', 'serve', ...options], { stdio: ['ignore', 'pipe', 'pipe'] })

describe('standoff serve', () => {
  test.each([
    ['a file that is not there', 'none.sqlite', 'There is no record'],
    ['a file that is no record', 'notes.txt', 'no record of Standoff'],
  ])('ends with a clear message for %s', async (_name, file, message) => {
    const child = serve('--record', join(folder, file))
    const told = child.stderr.toArray()
    expect(await once(child, 'exit')).toEqual([EXIT.stopped, null])
    expect((await told).join('')).toContain(message)
  })

  test.skipIf(!existsSync('web/dist/index.html'))(
    'prints its address, answers, and ends cleanly on Ctrl-C',
    async () => {
      const child = serve('--record', join(folder, 'record.sqlite'), '--port', '0')
      const [url] = await once(child.stdout, 'data')
      const response = await fetch(new URL('/api/record', String(url).trim()))
      expect(await response.json()).toMatchObject({ title: 'The Lenka dam' })
      child.kill('SIGINT')
      expect(await once(child, 'exit')).toEqual([EXIT.ok, null])
    },
  )
})
