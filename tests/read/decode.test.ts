import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const TEXT = 'The “Lenka dam” – said Édouard – won’t cost 5 £.\r\n'

describe('decode', () => {
  test.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
  ])('reads %s, byte order mark %s', (encoding, addBOM) => {
    expect(decode(iconv.encode(TEXT, encoding, { addBOM }))).toEqual({ text: TEXT, messages: [] })
  })

  test('takes other bytes for Windows-1252, and says so', () => {
    const read = decode(iconv.encode(TEXT, 'windows-1252'))
    expect(read).toMatchObject({ text: TEXT, messages: [{ code: 'encoding-guessed', level: 'info' }] })
    expect(decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))?.text).toBe('café')
  })

  test('tells Cyrillic from Latin letters', () => {
    const text = 'Президент сказал в понедельник, что переговоры о плотине будут продолжены в следующем году.'
    expect(decode(iconv.encode(text, 'windows-1251'))?.text).toBe(text)
  })

  test('takes the charset that a page declares', () => {
    expect(decode(iconv.encode('Łódź', 'iso-8859-2'), 'iso-8859-2')).toEqual({ text: 'Łódź', messages: [] })
  })

  test('puts U+FFFD for broken UTF-8, and says where', () => {
    const bytes = Buffer.concat([Buffer.from('“Yes”, '), Buffer.from([0xff]), Buffer.from(' “no”')])
    expect(decode(bytes)).toMatchObject({
      text: '“Yes”, \uFFFD “no”',
      messages: [{ code: 'broken-encoding', start: 7, end: 8 }],
    })
  })

  test.each([
    ['zero bytes', [0x41, 0, 0x42, 0x43, 0, 0, 0, 1]],
    ['control characters', [1, 2, 3, 4, 5, 6]],
    ['a zip file', [0x50, 0x4b, 3, 4, 0x41]],
  ])('takes %s for no text', (_, bytes) => {
    expect(decode(new Uint8Array(bytes))).toBeUndefined()
  })
})
