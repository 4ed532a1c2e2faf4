import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standoff } from './standoff.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-'))
  mkdirSync(join(folder, 'reports'))
  writeFileSync(
    join(folder, 'reports', 'post.txt'),
    'Varania will not sign the Treaty of Marlow, President Ada Orel said on Monday.\n',
  )
  writeFileSync(
    join(folder, 'reports', 'courier.txt'),
    'President Ada Orel said on Monday that Varania will not sign the Treaty of Marlow.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))
const run = (...args: readonly string[]) => standoff(args, { cwd: folder }).ended

describe('standoff add', () => {
  test('says how many documents were read and already known, and why others were not readable', async () => {
    expect((await run('add', 'reports', '--record', 'r.db', '--workers', '1')).stdout).toBe(
      'r.db: 2 read, 0 already known, 0 not readable\n',
    )
    const again = await run('add', 'reports', 'missing.txt', '--record', 'r.db')
    expect(again.stdout).toContain('r.db: 0 read, 2 already known, 1 not readable')
    expect(again.stdout).toContain('missing.txt')
    expect(again.code).toBe(1)
  })

  test('refuses a file that is no record, and leaves it as it is', async () => {
    writeFileSync(join(folder, 'letter.db'), 'Dear reader, '.repeat(100))
    const { stderr, code } = await run('add', 'reports', '--record', 'letter.db')
    expect(stderr).toContain('no record of Standoff')
    expect(code).toBe(3)
  })

  test('codes known documents again when the dispute beside the record changed', async () => {
    mkdirSync(join(folder, 'told'))
    await run('add', 'reports', '--record', 'told/r.db', '--workers', '1')
    const issue = '  - id: treaty\n    question: Should Varania sign the Treaty of Marlow?\n    terms: [treaty, sign]\n'
    writeFileSync(
      join(folder, 'told', 'dispute.yaml'),
      `title: The treaty\nparties: []\nissues:\n${issue}instruments: []\n`,
    )
    const { stdout } = await run('add', 'reports/post.txt', '--record', 'told/r.db', '--workers', '1')
    expect(stdout).toContain('2 read again because the dispute or the program changed')
  })
})

describe('standoff show', () => {
  test('prints a table whose rows name document and span', async () => {
    const { stdout } = await run('show', 'documents', '--record', 'r.db')
    expect(stdout).toContain('reports/courier.txt')
    expect(stdout).not.toContain('\u001b')
  })

  test('prints JSON and CSV', async () => {
    expect(JSON.parse((await run('show', 'documents', '--record', 'r.db', '--json')).stdout)).toHaveLength(2)
    expect((await run('show', 'documents', '--record', 'r.db', '--csv')).stdout.split('\r\n')).toHaveLength(3)
  })

  test('says how to get positions where no dispute is told', async () => {
    expect((await run('show', 'positions', '--record', 'r.db')).stderr).toContain('standoff init')
  })

  test('says what to do about a date that is none, and about a record that is missing', async () => {
    expect((await run('show', 'statements', '--record', 'r.db', '--from', 'Monday')).stderr).toContain(
      'Write it as 2017',
    )
    expect((await run('show', 'statements', '--record', 'none.db')).stderr).toContain('standoff add')
  })
})

test('standoff export jsonl prints every document as it was read', async () => {
  const { stdout } = await run('export', 'jsonl', '--record', 'r.db')
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const documents = lines.filter(({ kind }) => kind === 'document')
  expect(documents.map(({ meta }) => meta.source).sort()).toEqual(['reports/courier.txt', 'reports/post.txt'])
  for (const { text, statements } of documents)
    for (const { content } of statements) expect(text.slice(content[0].start, content[0].end)).not.toBe('')
})
