import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAll } from './readAll.ts'
import { temporaryFolder } from './temporaryFolder.ts'

describe('readInputs', () => {
  test('keeps a text character for character, byte order mark aside', async () => {
    const text = 'Line\r\nline\rline\u2028\u00a0 “said” \u200f😀\ufeff\n\n\t '
    const folder = temporaryFolder({
      'a.txt': text,
      'b.txt': `\ufeff${text}`,
      'c.jsonl': JSON.stringify({ id: 'c', text }),
    })
    const { documents } = await readAll([folder])
    expect(documents.map((document) => document.text)).toEqual([text, text, text])
  })

  test('reads a folder and those below it in the order of their paths, and names what was left out', async () => {
    const folder = temporaryFolder({
      'b.txt': 'B',
      'a/z.htm': '<p>Z',
      'a/c.ndjson': '{"text":"C"}',
      'x.pdf': '',
      '.hidden.txt': '',
      'dispute.yaml': 'title: Dam',
    })
    const { documents, problems } = await readAll([folder])
    expect(documents.map(({ meta }) => meta.source.slice(folder.length))).toEqual([
      '/a/c.ndjson:1',
      '/a/z.htm',
      '/b.txt',
    ])
    expect(problems).toMatchObject([{ level: 'note', source: folder, text: expect.stringContaining('x.pdf') }])
  })

  test('names a document as the user named it', async () => {
    const folder = temporaryFolder({ 'sub/a.txt': 'A' })
    const sources = async (input: string) => (await readAll([input])).documents.map(({ meta }) => meta.source)
    expect(await sources(`${folder}/sub/../sub/a.txt`)).toEqual([`${folder}/sub/../sub/a.txt`])
    expect(await sources(`${folder}/`)).toEqual([`${folder}/sub/a.txt`])
  })

  test('takes what documents.csv says of a file, under the names that people give to columns', async () => {
    const csv =
      '\ufeffFile Name;Publisher;Date;Headline;Author\n./sub/a.txt;Marlow Courier;2024-03-05;"Dam; talks";E. Rourke\n'
    const folder = temporaryFolder({ 'documents.csv': csv, 'sub/a.txt': 'A' })
    const { documents } = await readAll([folder])
    expect(documents[0]?.meta).toMatchObject({
      outlet: 'Marlow Courier',
      published: '2024-03-05',
      publishedBasis: 'given',
      title: 'Dam; talks',
      byline: 'E. Rourke',
    })
  })

  test('takes the documents.csv beside a file that is named alone', async () => {
    const folder = temporaryFolder({ 'documents.csv': 'file,outlet\na.txt,Riverwire\n', 'a.txt': 'A' })
    const { documents } = await readAll([join(folder, 'a.txt'), join(folder, 'documents.csv')])
    expect(documents.map(({ meta }) => meta.outlet)).toEqual(['Riverwire'])
  })

  test('reads on where a documents.csv, a file or a path is no good, and says why', async () => {
    const folder = temporaryFolder({
      'documents.csv': 'outlet\nRiverwire\n',
      'a.txt': 'A',
      'binary.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0]),
      'paper.txt': '%PDF-1.7 …',
    })
    const { documents, problems } = await readAll([folder, join(folder, 'none.txt')])
    expect(documents).toHaveLength(1)
    expect(problems.map(({ source, text }) => [source.slice(folder.length + 1), text])).toEqual([
      ['documents.csv', expect.stringContaining('no column "file"')],
      ['binary.txt', expect.stringContaining('not text')],
      ['paper.txt', expect.stringContaining('not text')],
      ['none.txt', expect.stringContaining('no such file')],
    ])
  })

  test('tells of rows of documents.csv that name no file, and of files that it names twice', async () => {
    const csv = 'file,outlet\na.txt,Riverwire\nb.txt,Courier\na.txt,Post\n'
    const folder = temporaryFolder({ 'documents.csv': csv, 'a.txt': 'A' })
    const { documents, problems } = await readAll([folder])
    expect(documents.map(({ meta }) => meta.outlet)).toEqual(['Riverwire'])
    expect(problems.map(({ level, text }) => [level, text])).toEqual([
      ['note', expect.stringContaining('a.txt')],
      ['note', expect.stringContaining('b.txt')],
    ])
  })

  test('keeps an empty file, with a message', async () => {
    const folder = temporaryFolder({ 'a.txt': '' })
    const { documents } = await readAll([folder])
    expect(documents).toMatchObject([{ text: '', messages: [{ code: 'empty-text', level: 'warning' }] }])
  })

  test("keeps a document's own date, and gives the general one to those without", async () => {
    const lines = [
      '{"id":"own","text":"A","published":"2024-03-05"}',
      '{"id":"none","text":"A"}',
      '{"id":"odd","text":"A","published":"5/3/24"}',
    ]
    const folder = temporaryFolder({ 'a.jsonl': lines.join('\n') })
    const { documents } = await readAll([folder], { published: '2024-04' })
    expect(documents.map(({ meta, messages }) => [meta.published, messages.map(({ code }) => code)])).toEqual([
      ['2024-03-05', ['published-twice']],
      ['2024-04', []],
      ['2024-04', ['published-malformed']],
    ])
  })
})
