import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { readHtml } from '../../src/read/html/readHtml.ts'
import { readJsonLines } from '../../src/read/readJsonLines.ts'

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary' }).map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
)

/** Pages of tags and attributes that a reader looks at, in any order and mostly unclosed. */
const pages = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br>',
        '<article>',
        '<table><td>',
        '<li>',
        '<script>',
        '<time datetime="2024-13-45">',
      ),
      fc.constantFrom(
        '<html>',
        '<body>',
        '<meta name="date" content="',
        '<title>',
        '<!--',
        '&nbsp;',
        '&#xD800;',
        '"',
        '<',
      ),
      fc.constantFrom('<script type="application/ld+json">{"@graph":[null,1,{"@type":[]}]}</script>'),
    ),
  )
  .map((parts) => parts.join(''))

describe('reading never throws', () => {
  test('whatever the bytes', () => {
    fc.assert(fc.property(bytes, (input) => decode(input)?.text.length !== -1))
  })

  test('whatever the lines', async () => {
    const lines = fc.array(
      fc.oneof(
        bytes,
        fc.json().map((json) => new Uint8Array(Buffer.from(`${json}\n`))),
      ),
    )
    const read = fc.asyncProperty(lines, async (chunks) => {
      const stream = (async function* () {
        yield* chunks
      })()
      for await (const item of readJsonLines(stream, { source: '-' })) expect(item.text).toBeTypeOf('string')
    })
    await fc.assert(read)
  })

  test('whatever the page, and its text is well-formed', () => {
    fc.assert(fc.property(pages, (html) => readHtml({ html, source: 'a' }).text.isWellFormed()))
  })
})
