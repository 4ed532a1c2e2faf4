import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { add } from '../src/cli/add.ts'
import { annotate } from '../src/cli/annotate.ts'
import { code } from '../src/cli/code.ts'
import { decide } from '../src/cli/decide.ts'
import { exportRecord } from '../src/cli/exportRecord.ts'
import { init } from '../src/cli/init.ts'
import { serve } from '../src/cli/serve.ts'
import { show } from '../src/cli/show.ts'
import { withdraw } from '../src/cli/withdraw.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

describe('docs/format.md', () => {
  test('lists the code of every message that a stage can give, and no other', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const given = sources.flatMap((name) => [
      ...read(join('src', name)).matchAll(
        /(?:\b(?:warn|info|readMessage)\(\s*(?:'(?:info|warning)',\s*)?|\bcode: )'([a-z]+-[a-z-]+)'/g,
      ),
    ])
    const [table = ''] = /<!-- codes -->[\s\S]*<!-- \/codes -->/.exec(read('docs/format.md')) ?? []
    const listed = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code)
    expect(listed.toSorted()).toEqual([...new Set(given.map(([, code]) => code))].sort())
  })
})

test.each([
  ['annotate', annotate],
  ['add', add],
  ['code', code],
  ['show', show],
  ['decide', decide],
  ['withdraw', withdraw],
  ['export', exportRecord],
  ['serve', serve],
  ['init', init],
])('docs/cli.md tells every option of standoff %s', (name, command) => {
  const [section = ''] = new RegExp(`^## .standoff ${name} [^]*?(?=^## |$(?![^]))`, 'm').exec(read('docs/cli.md')) ?? []
  expect(
    command()
      .options.filter(({ long, hidden }) => !hidden && !section.includes(`${long}`))
      .map(({ long }) => long),
  ).toEqual([])
})

describe.each(pages)('%s', (page) => {
  test('has no local link that leads nowhere', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
    expect(links.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([])
  })

  test('has only library examples that run', async () => {
    for (const [, example = ''] of read(page).matchAll(/```ts\n([\s\S]*?)```/g)) {
      const program = example.replaceAll(" from 'standoff'", ` from '${new URL('../src/index.ts', import.meta.url)}'`)
      const run = promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--eval', program])
      await expect(run).resolves.toMatchObject({ stderr: '' })
    }
  })
})
