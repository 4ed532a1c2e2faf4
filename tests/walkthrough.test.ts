import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standoff } from './cli/standoff.ts'

/** The commands of the page, and what it says that they print, in the order of the page. */
const steps = [
  ...readFileSync('docs/walkthrough.md', 'utf8').matchAll(/```sh\n([^`]*)```\n\n```text\n([^`]*)```/g),
].map(([, commands = '', shown = '']) => ({ commands: commands.trim().split('\n'), shown: shown.trim().split('\n') }))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-walk-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A command of the page as arguments, with the record where it leaves no trace. */
const argumentsOf = (command: string): readonly string[] =>
  (command.replace('npm run -s standoff -- ', '').match(/"[^"]*"|\S+/g) ?? [])
    .map((argument) => argument.replaceAll('"', ''))
    .map((argument) => (argument === 'lenka.db' ? join(folder, argument) : argument))

const plain = (text: string): string => text.replaceAll(`${folder}/`, '').replace(/\s+/g, ' ')

test('the walkthrough has steps', () => {
  expect(steps.length).toBeGreaterThan(8)
})

test.each(steps)(
  'docs/walkthrough.md: $commands.0 prints what the page says',
  async ({ commands, shown }) => {
    let printed = ''
    for (const command of commands) printed += (await standoff(argumentsOf(command)).ended).stdout
    let rest = plain(printed)
    for (const part of shown
      .flatMap((line) => line.split('…'))
      .map((text) => plain(text).trim())
      .filter(Boolean)) {
      expect(rest, plain(printed)).toContain(part)
      rest = rest.slice(rest.indexOf(part) + part.length)
    }
  },
  120_000,
)
