import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openRecord } from '../../src/store/openRecord.ts'
import { temporaryFolder } from '../read/temporaryFolder.ts'
import { standoff } from './standoff.ts'

const line = (id: string) =>
  JSON.stringify({ id, text: `Minister Ada Orel said on Monday that gate ${id} stays shut.` })
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${line(`${from + at}`)}\n`).join('')

/** Waits until a record holds as many documents. */
async function until(path: string, count: number): Promise<void> {
  for (;;) {
    const record = await openRecord(path, { readonly: true }).catch(() => undefined)
    const { length = 0 } = (await record?.documents()) ?? {}
    await record?.close()
    if (length >= count) return
    await setTimeout(20)
  }
}

describe('standoff add, cut short', () => {
  test('goes on where it was killed: nothing is lost, nothing read twice', async () => {
    const cwd = temporaryFolder({ 'all.jsonl': lines(0, 8) })
    const killed = standoff(['add', '-', '--record', 'r.db', '--workers', '1'], { cwd })
    killed.child.stdin?.write(lines(0, 5))
    await until(join(cwd, 'r.db'), 2)
    killed.child.kill('SIGKILL')
    await killed.ended
    const { stdout, code } = await standoff(['add', 'all.jsonl', '--record', 'r.db'], { cwd }).ended
    const [, read, known] = /^r\.db: (\d+) read, (\d+) already known, 0 not readable/.exec(stdout) ?? []
    expect([Number(read) + Number(known), Number(known) >= 2, code]).toEqual([8, true, 0])
    const record = await openRecord(join(cwd, 'r.db'), { readonly: true })
    expect((await record.documents()).map(({ statements }) => statements)).toEqual(Array(8).fill(1))
    await record.close()
  })

  test('ends with 130 at Ctrl-C and says how to go on', async () => {
    const cwd = temporaryFolder({})
    const { child, ended } = standoff(['add', '-', '--record', 'r.db', '--workers', '1'], { cwd })
    child.stdin?.write(lines(0, 2))
    await until(join(cwd, 'r.db'), 2)
    child.kill('SIGINT')
    const { stderr, code } = await ended
    expect(stderr).toBe('standoff: stopped; r.db keeps what was read. Run the same command to go on.\n')
    expect(code).toBe(130)
  })

  test('keeps what was added, and ends with 3, when the disk is full', {
    skip: process.platform === 'win32',
  }, async () => {
    const cwd = temporaryFolder({ 'few.jsonl': lines(0, 2), 'many.jsonl': lines(2, 60) })
    await standoff(['add', 'few.jsonl', '--record', 'r.db', '--workers', '1'], { cwd }).ended
    const { stderr, code } = await standoff(['add', 'many.jsonl', '--record', 'r.db', '--workers', '1'], {
      cwd,
      maxFileKilobytes: 400,
    }).ended
    expect(stderr).toMatch(/^standoff: r\.db: .*what was added before is kept.*run the same command again/i)
    expect(code).toBe(3)
    const { stdout } = await standoff(['add', 'few.jsonl', 'many.jsonl', '--record', 'r.db'], { cwd }).ended
    expect(stdout).toMatch(/^r\.db: \d+ read, \d+ already known.*, 0 not readable/)
    const record = await openRecord(join(cwd, 'r.db'), { readonly: true })
    expect(await record.documents()).toHaveLength(60)
    await record.close()
  })
})

test('two that add to one record at once both succeed', async () => {
  const cwd = temporaryFolder({ 'a.jsonl': lines(0, 6), 'b.jsonl': lines(3, 9) })
  const both = ['a.jsonl', 'b.jsonl'].map(
    (file) => standoff(['add', file, '--record', 'r.db', '--workers', '1'], { cwd }).ended,
  )
  for (const { stderr, code } of await Promise.all(both)) expect([stderr, code]).toEqual(['', 0])
  const record = await openRecord(join(cwd, 'r.db'), { readonly: true })
  expect(await record.documents()).toHaveLength(9)
  await record.close()
})

test('annotate says at Ctrl-C that it stopped, after whole lines', async () => {
  const cwd = temporaryFolder({})
  writeFileSync(join(cwd, 'a.jsonl'), lines(0, 500))
  const { child, ended } = standoff(['annotate', 'a.jsonl', '--workers', '1'], { cwd })
  if (child.stdout) await once(child.stdout, 'data')
  child.kill('SIGINT')
  const { stdout, code } = await ended
  for (const printed of stdout.trimEnd().split('\n')) expect(() => JSON.parse(printed)).not.toThrow()
  expect(code).toBe(130)
})
