import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/model/Span.ts'
import { temporaryFolder } from '../read/temporaryFolder.ts'
import { standoff } from './standoff.ts'

const LINE = JSON.stringify({ id: 'a', text: '“It will flow,” Halden said.' })

const sources = (stdout: string): readonly string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).meta.source)

describe('standoff annotate', () => {
  test('prints a line a document in the order of the inputs, and nothing else', async () => {
    const cwd = temporaryFolder({ 'b/2.txt': 'Two.', 'b/1.jsonl': `${LINE}\n`, 'a.html': '<p>Three.</p>' })
    const { stdout, stderr, code } = await standoff(['annotate', 'b', 'a.html', '--workers', '2'], { cwd }).ended
    expect(sources(stdout)).toEqual(['a', 'b/2.txt', 'a.html'])
    expect([stderr, code]).toEqual(['', 0])
  })

  test('goes on past what it cannot read, says why, and ends with 1', async () => {
    const input = `${LINE}\n{"id":\n${LINE}\n`
    const { stdout, stderr, code } = await standoff(['annotate', 'none.txt', '-'], { input }).ended
    expect(sources(stdout)).toEqual(['a', 'a'])
    expect(stderr).toMatch(/^standoff: none\.txt: There is no such file.*\nstandoff: -, line 2: Malformed line/)
    expect(code).toBe(1)
  })

  test('prints the same for any number of workers', async () => {
    const report = (n: number) => `Minister Ada Orel said on Monday that gate ${n} stays shut. `.repeat(1 + (n % 5))
    const input = Array.from({ length: 12 }, (_, n) => `${JSON.stringify({ id: `${n}`, text: report(n) })}\n`).join('')
    const run = (workers: string) => standoff(['annotate', '-', '--workers', workers], { input }).ended
    const [one, two] = await Promise.all([run('1'), run('2')])
    expect(sources(one.stdout)).toEqual(Array.from({ length: 12 }, (_, n) => `${n}`))
    expect(two.stdout).toBe(one.stdout)
  })

  test('fills the layers of --only alone, and gives the tokens with --tokens', async () => {
    const run = async (...flags: readonly string[]) =>
      JSON.parse((await standoff(['annotate', '-', ...flags], { input: LINE }).ended).stdout)
    const only = await run('--only', 'sentences,tokens')
    expect([only.sentences.length, only.statements.length]).toEqual([1, 0])
    const whole = await run('--tokens')
    expect(whole.statements).toHaveLength(1)
    for (const { tokens, text } of [only, whole])
      expect(tokens.map(({ start, end }: Span) => text.slice(start, end))).toContain('Halden')
  })

  test('reads JSON Lines that end as Windows ends lines, and keeps the ends of lines inside a text', async () => {
    const input = ['a\r\nb', 'c'].map((text, id) => JSON.stringify({ id, text })).join('\r\n')
    const { stdout, stderr, code } = await standoff(['annotate', '-'], { input: `${input}\r\n` }).ended
    const texts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).text)
    expect([texts, stderr, code]).toEqual([['a\r\nb', 'c'], '', 0])
  })

  test('names what cannot be read in a folder, and prints the rest', {
    skip: process.platform === 'win32',
  }, async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'Read.' })
    symlinkSync('nowhere', join(cwd, 'in/gone.txt'))
    symlinkSync('loop.txt', join(cwd, 'in/loop.txt'))
    execFileSync('mkfifo', [join(cwd, 'in/pipe.txt')])
    const { stdout, stderr, code } = await standoff(['annotate', 'in'], { cwd }).ended
    expect(sources(stdout)).toEqual(['in/a.txt'])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'standoff: in/gone.txt: There is no such file or folder. Check the path.',
      'standoff: in/loop.txt: Its links lead in a circle. Check where they point.',
      expect.stringContaining('in: 1 of other kinds left out (pipe.txt)'),
    ])
    expect(code).toBe(1)
  })

  test('says what to do where the disk is full', { skip: process.platform === 'win32' }, async () => {
    const cwd = temporaryFolder({ 'a.jsonl': `${LINE}\n`.repeat(400) })
    const { stderr, code } = await standoff(['annotate', 'a.jsonl'], { cwd, maxFileKilobytes: 64, into: 'out.jsonl' })
      .ended
    expect(stderr).toMatch(/the disk is full\. Make room/)
    expect(code).toBe(3)
  })

  test.each([
    [['anotate'], 'Did you mean annotate?'],
    [['annotate'], "missing required argument 'input'"],
    [['annotate', 'a', '--only', 'quotes'], 'There is no layer "quotes"'],
    [['annotate', 'a', '--published', '5/3/24'], 'Write the date as 2017-10-25'],
    [['annotate', 'a', '--workers', '0'], 'Give a number from 1'],
  ])('ends with 2 where the command line is not understood: %j', async (args, why) => {
    const { stdout, stderr, code } = await standoff(args).ended
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toContain(why)
  })

  test('ends with 3 where the dispute file is missing', async () => {
    const { stderr, code } = await standoff(['annotate', '-', '--dispute', 'none.yaml'], { input: LINE }).ended
    expect(stderr).toContain('none.yaml')
    expect(code).toBe(3)
  })

  test('prints a document before its input ends, and stops with 130 at Ctrl-C', async () => {
    const { child, ended } = standoff(['annotate', '-'])
    child.stdin?.write(`${LINE}\n`)
    if (child.stdout) await once(child.stdout, 'data')
    child.kill('SIGINT')
    const { stdout, stderr, code } = await ended
    expect(sources(stdout)).toEqual(['a'])
    expect([stderr, code]).toEqual(['standoff: stopped; the lines that were printed are whole.\n', 130])
  })

  test('ends quietly where its reader has enough', async () => {
    const { child, ended } = standoff(['annotate', '-', '--workers', '1'])
    child.stdin?.on('error', () => {})
    child.stdin?.write(`${LINE}\n`.repeat(200))
    if (child.stdout) await once(child.stdout, 'data')
    child.stdout?.destroy()
    const { stderr, code } = await ended
    expect([stderr, code]).toEqual(['', 0])
  })

  test('shows the versions of all that a result depends on', async () => {
    const { stdout, code } = await standoff(['--version']).ended
    expect(stdout).toMatch(
      /^standoff \d+\.\d+\.\d+\n(?:model .+\n)+ontology \w+\nruntime onnxruntime-(?:node|web) .+\nnode v/,
    )
    expect(code).toBe(0)
  })
})
