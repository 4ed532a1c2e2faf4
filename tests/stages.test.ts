import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const STAGES = [
  'model',
  'ontology',
  'read',
  'pipeline',
  'encoder',
  'annotate',
  'resolve',
  'chain',
  'link',
  'store',
  'export',
  'serve',
  'cli',
]
const src = resolve(import.meta.dirname, '../src')

const imports = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file.includes('/'))
  .flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => {
      const target = relative(src, resolve(src, dirname(file), path))
      return {
        file,
        from: STAGES.indexOf(file.split('/')[0] ?? ''),
        target,
        to: STAGES.indexOf(target.split('/')[0] ?? ''),
      }
    }),
  )

it('knows the stage of every folder in src/', () => {
  expect(imports.filter(({ from }) => from < 0).map(({ file }) => file)).toEqual([])
})

it('imports only from its own stage and those before it', () => {
  expect(
    imports.filter(({ from, to }) => to > from || to < 0).map(({ file, target }) => `${file} → ${target}`),
  ).toEqual([])
})
