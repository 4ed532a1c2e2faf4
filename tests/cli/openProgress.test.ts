import { expect, onTestFinished, test, vi } from 'vitest'
import { openProgress } from '../../src/cli/openProgress.ts'
import { temporaryFolder } from '../read/temporaryFolder.ts'

/** What is written to stderr from now on, taken for a terminal or not. */
function written(isTTY: boolean): readonly string[] {
  const texts: string[] = []
  const before = process.stderr.isTTY
  process.stderr.isTTY = isTTY
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => texts.push(String(text)) > 0)
  onTestFinished(() => {
    spy.mockRestore()
    process.stderr.isTTY = before
  })
  return texts
}

test('tells documents, rate and time left on a terminal, and takes the line away at the end', () => {
  const folder = temporaryFolder({ 'a.txt': 'x'.repeat(100), 'b.txt': 'y'.repeat(300), 'c.pdf': 'not counted' })
  const texts = written(true)
  const progress = openProgress([folder])
  progress.bytes(100)
  progress.document()
  expect(texts.join('').slice('\r\x1b[K'.length)).toMatch(/^1 document · [\d.]+\/s · \d+ s left$/)
  progress.clear()
  expect(texts.at(-1)).toBe('\r\x1b[K')
})

test('is silent where stderr is no terminal', () => {
  const texts = written(false)
  const progress = openProgress([])
  progress.document()
  progress.clear()
  expect(texts).toEqual([])
})
