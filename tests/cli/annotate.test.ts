import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
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
    expect(stdout).toMatch(/^standoff \d+\.\d+\.\d+\n(?:model .+\n)+ontology \w+\nnode v/)
    expect(code).toBe(0)
  })
})
