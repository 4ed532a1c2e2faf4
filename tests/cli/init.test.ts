import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDispute } from '../../src/read/readDispute.ts'
import { standoff } from './standoff.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-init-'))
  mkdirSync(join(folder, 'reports'))
  writeFileSync(
    join(folder, 'reports', 'post.txt'),
    [
      'Germany said on Monday that it would lift the tariffs. Germany said that France must lift the tariffs.',
      'France said that it would never lift the tariffs. Germany said that it would sign the Treaty of Marlow.',
      'France rejected the Treaty of Marlow. France said that nobody could lift the tariffs.\n',
    ].join('\n\n'),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))
const init = (dispute: string, ...flags: readonly string[]) =>
  standoff(['init', 'reports', '--dispute', dispute, '--workers', '1', ...flags], { cwd: folder }).ended

describe('standoff init', () => {
  test('writes a dispute that reads back, with its reasons as comments', async () => {
    expect((await init('dispute.yaml')).code).toBe(0)
    const path = join(folder, 'dispute.yaml')
    const { issues, instruments } = readDispute(path)
    expect(issues.map(({ question }) => question)).toContainEqual(
      expect.stringMatching(/^.+ lift the tariffs\?$|^.+ lift tariffs\?$/),
    )
    expect(instruments.map(({ name }) => name)).toContain('Treaty of Marlow')
    expect(readFileSync(path, 'utf8')).toContain('post.txt')
  })

  test('writes the same twice', async () => {
    await init('one.yaml')
    await init('two.yaml')
    expect(readFileSync(join(folder, 'two.yaml'), 'utf8')).toBe(readFileSync(join(folder, 'one.yaml'), 'utf8'))
  })

  test('leaves a file that is there alone without --force', async () => {
    const path = join(folder, 'mine.yaml')
    writeFileSync(path, 'title: mine\n')
    const { code, stderr } = await init('mine.yaml')
    expect(code).not.toBe(0)
    expect(stderr).toContain('--force')
    expect(readFileSync(path, 'utf8')).toBe('title: mine\n')
    expect((await init('mine.yaml', '--force')).code).toBe(0)
    expect(readFileSync(path, 'utf8')).not.toBe('title: mine\n')
  })
})
