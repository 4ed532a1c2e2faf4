import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRecord } from '../../src/store/openRecord.ts'
import { temporaryFolder } from '../read/temporaryFolder.ts'
import { annotated } from './annotated.ts'

const report = (source: string, name: string, rest: { readonly issue?: string }) =>
  annotated(`${name} said the gates stay shut. 100_000 litres passed.`, {
    meta: { source, title: 'Water' },
    entities: [{ id: 'p1', type: 'person', name, country: 'VAR' }],
    statements: [{ speaker: 'p1', content: 'the gates stay shut', ...rest }],
  })

test.each([
  [{ speaker: 'Orel' }, ['a.txt']],
  [{ issue: 'dam' }, ['b.txt']],
  [{ speaker: 'Orel', issue: 'dam' }, []],
  [{ words: 'gates water' }, ['a.txt', 'b.txt']],
  [{ words: '"Orel said"' }, ['a.txt']],
  [{ words: 'gate* 100_000' }, ['a.txt', 'b.txt']],
  [{ words: '%' }, ['a.txt', 'b.txt']],
  [{ words: 'sluice' }, []],
])('lists the documents that fit %j', async (filter, sources) => {
  const record = await openRecord(join(temporaryFolder({}), 'r.db'), { create: true })
  await record.add(report('a.txt', 'Ada Orel', {}))
  await record.add(report('b.txt', 'Jon Weil', { issue: 'dam' }))
  expect((await record.documents(filter)).map(({ source }) => source)).toEqual(sources)
  await record.close()
})
