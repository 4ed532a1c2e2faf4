import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/Document.ts'
import type { Problem } from '../../src/read/Problem.ts'
import { readJsonLines } from '../../src/read/readJsonLines.ts'

async function* stream(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

const read = (...chunks: readonly (string | Uint8Array)[]): Promise<(Document | Problem)[]> =>
  Array.fromAsync(readJsonLines(stream(...chunks), { source: '-' }))

describe('readJsonLines', () => {
  test('reads the fields of a line, whatever its pieces in the stream', async () => {
    const line =
      '{"id":7,"text":"Yes 😀.","title":"T","outlet":" O ","byline":null,"published":"2024-03-05T23:10:00+02:00","url":"https://o.example/1"}'
    const bytes = Buffer.from(`${line}\r\n`)
    const documents = await read(bytes.subarray(0, 20), bytes.subarray(20, 21), bytes.subarray(21))
    expect(documents).toEqual([
      {
        text: 'Yes 😀.',
        meta: {
          source: '7',
          title: 'T',
          outlet: 'O',
          url: 'https://o.example/1',
          published: '2024-03-05',
          publishedBasis: 'given',
        },
        messages: [],
      },
    ])
  })

  test.each([
    ['no JSON', '{"id":', 'not JSON'],
    ['no object', '[1]', 'no object'],
    ['no text', '{"id":"a"}', 'neither "text" nor "html"'],
    ['a text that is none', '{"text":5}', '"text"'],
    ['bytes that are no text', '\0\0\0\0', 'not text'],
  ])('tells the line number of %s, and reads on', async (_, line, why) => {
    const [problem, document] = await read(`\n${line}\n{"text":"Yes."}`)
    expect(problem).toMatchObject({ kind: 'problem', source: '-', line: 2, text: expect.stringContaining(why) })
    expect(document).toMatchObject({ text: 'Yes.', meta: { source: '-:3' } })
  })

  test('replaces lone surrogates, and says where', async () => {
    expect(await read('{"text":"a\\ud83d b"}')).toMatchObject([
      { text: 'a\uFFFD b', messages: [{ code: 'lone-surrogates', start: 1, end: 2 }] },
    ])
  })

  test('does not take U+2028 for the end of a line', async () => {
    expect(await read('{"text":"a\u2028b"}\n')).toMatchObject([{ text: 'a\u2028b' }])
  })

  test('reads UTF-16, and lines in Windows-1252', async () => {
    expect(await read(Buffer.from('\ufeff{"text":"é"}\r\n{"text":"ß"}\r\n', 'utf16le'))).toMatchObject([
      { text: 'é' },
      { text: 'ß' },
    ])
    expect(await read(Buffer.from('{"text":"caf\xe9"}', 'latin1'))).toMatchObject([{ text: 'café' }])
  })
})
