import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRecord } from '../../src/store/openRecord.ts'
import { annotated } from './annotated.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => join(folder, 'record.sqlite')

async function lines<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const line of all) list.push(line)
  return list
}

const dam = annotated('Minister Ada Orel said the Lenka dam would stay closed.', {
  meta: { outlet: 'Varania Post', published: '2031-05-02', title: 'Dam stays closed' },
  entities: [
    { id: 'p1', type: 'person', name: 'Ada Orel', country: 'VAR' },
    { id: 'c1', type: 'country', name: 'Varania', country: 'VAR' },
  ],
  statements: [
    {
      speaker: 'p1',
      party: 'c1',
      source: 'Minister Ada Orel',
      cue: 'said',
      content: 'the Lenka dam would stay closed',
      issue: 'dam',
      stance: 'rejects',
    },
  ],
  events: [{ trigger: 'closed', actors: ['c1'], date: '2031-05' }],
})

describe('a record', () => {
  test('gives back a statement with its words, speaker and the place where it stands', async () => {
    const record = await openRecord(file(), { create: true })
    expect(await record.add(dam)).toBe('added')
    const [row] = await record.statements()
    expect(row).toMatchObject({
      words: 'the Lenka dam would stay closed',
      side: 'VAR',
      date: '2031-05-02',
      outlet: 'Varania Post',
    })
    expect(row?.speaker?.name).toBe('Ada Orel')
    expect(dam.text.slice(row?.start, row?.end)).toBe('said the Lenka dam would stay closed')
    await record.close()
  })

  test('does not change when a document is added twice', async () => {
    const record = await openRecord(file(), { create: true })
    await record.add(dam)
    const before = await lines(record.export())
    expect(await record.add(dam)).toBe('known')
    expect(await lines(record.export())).toEqual(before)
    await record.close()
  })

  test('shows the newest reading of a document and keeps the one before', async () => {
    const record = await openRecord(file(), { create: true })
    await record.add(dam)
    expect(await record.add({ ...dam, statements: [], producer: { ...dam.producer, standoff: '1' } })).toBe('again')
    expect(await record.statements()).toEqual([])
    expect((await record.documents())[0]?.statements).toBe(0)
    await record.close()
    const database = new Database(file(), { readonly: true })
    expect(database.prepare('select count(*) from readings').pluck().get()).toBe(2)
    database.close()
  })

  test('gives the document back as it was added', async () => {
    const record = await openRecord(file(), { create: true })
    await record.add(dam)
    const whole = await record.document(dam.id)
    expect(whole?.text).toBe(dam.text)
    expect(whole?.statements).toMatchObject(dam.statements)
    expect(whole?.entities[0]?.identity).toBeTruthy()
    await record.close()
  })

  test.each([
    ['a word', { words: 'dam' }, 1],
    ['the start of a word', { words: 'clos*' }, 1],
    ['words in a row', { words: '"stay closed"' }, 1],
    ['words that do not follow one another', { words: '"closed stay"' }, 0],
    ['syntax of the index', { words: 'AND ( NEAR "' }, 0],
    ['a speaker', { speaker: 'orel' }, 1],
    ['another speaker', { speaker: 'Smith' }, 0],
    ['a party', { party: 'VAR' }, 1],
    ['an issue', { issue: 'dam' }, 1],
    ['an outlet', { outlet: 'varania post' }, 1],
    ['days around it', { from: '2031-05', to: '2031-05' }, 1],
    ['days after it', { from: '2031-06' }, 0],
  ])('finds statements by %s', async (_, filter, count) => {
    const record = await openRecord(file(), { create: true })
    await record.add(dam)
    expect(await record.statements(filter)).toHaveLength(count)
    await record.close()
  })

  test('finds what an undated report tells by the date that another report settles', async () => {
    const speaker = [{ id: 'p1', type: 'person' as const, name: 'Ada Orel', country: 'VAR' }]
    const told = (meta: object, said?: string, more = '') => {
      const content = 'the Lenka dam stays closed until the engineers of Osterland have left the valley'
      const statements = [{ speaker: 'p1', content, source: 'Ada Orel', cue: 'said', ...(said && { said }) }]
      return annotated(`Ada Orel said ${content}.${more}`, { meta, entities: speaker, statements })
    }
    const record = await openRecord(file(), { create: true })
    await record.add(told({ outlet: 'Varania Post', published: '2031-05-02' }, '2031-05-02'))
    await record.add(told({ source: 'undated.txt' }, undefined, ' It rained on Saturday.'))
    const dates = async (from: string) => (await record.statements({ from })).map(({ date }) => date)
    expect(await dates('2031-05-03')).toEqual(['2031-05-03'])
    expect(await dates('2031-06')).toEqual([])
    expect((await record.documents({ from: '2031-05-03' })).map(({ published }) => published)).toEqual(['2031-05-03'])
    await record.close()
  })

  test('lets two at once add', async () => {
    const one = await openRecord(file(), { create: true })
    const two = await openRecord(file())
    const reports = Array.from({ length: 6 }, (_, index) =>
      annotated(`Report ${index}`, { meta: { source: `${index}.txt` } }),
    )
    await Promise.all(reports.map((report, index) => (index % 2 ? one : two).add(report)))
    expect(await one.documents()).toHaveLength(6)
    await Promise.all([one.close(), two.close()])
  })
})

describe('a file that is no record', () => {
  test('is refused when it is text', async () => {
    writeFileSync(file(), 'Dear reader, this is a letter and no database at all.'.repeat(20))
    await expect(openRecord(file())).rejects.toThrow('no record of Standoff')
  })

  test('is refused when it is another database', async () => {
    new Database(file()).exec('create table recipes (name text)').close()
    await expect(openRecord(file())).rejects.toThrow('no record of Standoff')
  })

  test('is refused when a newer version wrote it', async () => {
    await (await openRecord(file(), { create: true })).close()
    const database = new Database(file())
    database.pragma('user_version = 99')
    database.close()
    await expect(openRecord(file())).rejects.toThrow('Install a newer Standoff')
    expect(readdirSync(folder).some((name) => name.includes('backup'))).toBe(false)
  })

  test('is refused when it is missing, with the way to make one', async () => {
    await expect(openRecord(file())).rejects.toThrow('standoff add')
  })
})

describe('a record of an older version', () => {
  const older = () => {
    const database = new Database(file())
    // The mark "Stof" and the version before the first: a file that was opened when there were no tables yet.
    database.exec('create table notes (text text); pragma application_id = 1400139622; pragma user_version = 0')
    database.close()
  }

  test('is brought to the newest, with a copy of the file as it was beside it', async () => {
    older()
    const record = await openRecord(file())
    expect(await record.add(dam)).toBe('added')
    await record.close()
    const backup = new Database(`${file()}.version-0.backup`, { readonly: true })
    expect(backup.prepare('select name from sqlite_schema').pluck().all()).toEqual(['notes'])
    backup.close()
  })

  test('is left alone where it is opened for reading, with the next step', async () => {
    older()
    await expect(openRecord(file(), { readonly: true })).rejects.toThrow('Open it once for writing')
    expect(readdirSync(folder)).toEqual(['record.sqlite'])
  })
})

describe('a place that a record cannot be in', () => {
  test('is told where the folder is missing', async () => {
    await expect(openRecord(join(folder, 'none', 'r.db'), { create: true })).rejects.toThrow('There is no folder')
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is told where the file may not be written',
    async () => {
      await (await openRecord(file(), { create: true })).close()
      chmodSync(file(), 0o400)
      chmodSync(folder, 0o500)
      const adding = openRecord(file()).then(async (record) => record.add(dam).finally(() => record.close()))
      await expect(adding).rejects.toThrow('may not be written')
      chmodSync(folder, 0o700)
    },
  )
})
