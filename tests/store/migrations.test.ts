import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { record as first } from '../../src/store/migrations/record.ts'
import { openRecord } from '../../src/store/openRecord.ts'
import { annotated } from './annotated.ts'

/** "Stof", the mark of a record. */
const APPLICATION_ID = 0x53746f66

test('a record of version 1 keeps its documents and gets its links anew', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'standoff-')), 'record.db')
  const database = new Database(path)
  database.exec(first)
  database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = 1`)
  database.exec("insert into runs values (1, '2031-05-05', '0', '{}', '0', null)")
  for (const [index, outlet] of ['Post', 'Courier'].entries()) {
    const { text, ...rest } = annotated('Ada Orel said the Lenka dam would stay closed.', {
      meta: { source: `${outlet}.txt`, outlet, published: '2031-05-04' },
      entities: [{ id: 'p', type: 'person', name: 'Ada Orel' }],
      statements: [{ content: 'the Lenka dam would stay closed', speaker: 'p', said: '2031-05-03' }],
    })
    database.prepare('insert or ignore into texts values (?, ?)').run(rest.textId, text)
    database
      .prepare(
        'insert into documents (id, text_id, reading, source, outlet, published, characters) values (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(rest.id, rest.textId, index + 1, rest.meta.source, outlet, rest.meta.published, text.length)
    database.prepare('insert into readings values (?, ?, 1, ?)').run(index + 1, rest.id, JSON.stringify(rest))
  }
  database.close()
  const record = await openRecord(path)
  expect((await record.groups()).map(({ tellings }) => tellings.map(({ outlet }) => outlet).sort())).toEqual([
    ['Courier', 'Post'],
  ])
  await record.close()
})
