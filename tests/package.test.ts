import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const checkout = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'standoff-package-'))
const installed = join(folder, 'installed')
const bin = join(installed, 'node_modules/.bin/standoff')

/** Without what `npm run` tells the programs that it starts: a user's own shell has the machine's Node and npm alone. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))),
  PATH: process.env.PATH?.split(delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(delimiter),
}

beforeAll(async () => {
  mkdirSync(installed)
  await run('npm', ['pack', '--pack-destination', folder], { cwd: checkout, env })
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  await run('npm', ['install', join(folder, packed ?? '')], { cwd: installed, env })
  writeFileSync(join(installed, 'report.txt'), 'President Tomas Kerel said on Monday that the dam would be filled.\n')
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true }), 60_000)

describe('the packed package, installed in an empty folder', () => {
  test('annotates a report', async () => {
    const { stdout, stderr } = await run(bin, ['annotate', 'report.txt'], { cwd: installed, env })
    const { text, meta, times, statements } = JSON.parse(stdout)
    expect(meta).toMatchObject({ source: 'report.txt', language: 'en' })
    expect(text.slice(times[0].start, times[0].end)).toBe('Monday')
    expect(statements).toHaveLength(1)
    expect(stderr).toBe('')
  })

  test('keeps a record and serves its app', async () => {
    await run(bin, ['add', 'report.txt', '--record', 'record.db'], { cwd: installed, env })
    const server = spawn(bin, ['serve', '--record', 'record.db', '--port', '0'], { cwd: installed, env })
    try {
      const [line] = await once(server.stdout.setEncoding('utf8'), 'data')
      const page = await fetch(String(line).trim())
      expect(page.status).toBe(200)
      expect(await page.text()).toMatch(/^<!doctype html>/i)
    } finally {
      server.kill()
      await once(server, 'exit')
    }
  })

  test('is a library with types', async () => {
    const program = `import { annotate, type Span } from 'standoff'
      const sentences: readonly Span[] = (await annotate('“No,” Kerel said. He left.')).sentences
      console.log(sentences.length)`
    writeFileSync(join(installed, 'program.mts'), program)
    const compiler = join(checkout, 'node_modules/typescript/bin/tsc')
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024']
    await run(process.execPath, [compiler, ...flags, 'program.mts'], { cwd: installed, env }).catch((error) => {
      throw new Error(error.stdout)
    })
    const { stdout } = await run(process.execPath, ['program.mts'], { cwd: installed, env })
    expect(stdout).toBe('2\n')
  })
})
