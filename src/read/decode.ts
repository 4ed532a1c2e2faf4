import chardet from 'chardet'
import iconv from 'iconv-lite'
import type { Message } from '../model/Message.ts'
import { isBinary } from './isBinary.ts'
import { readMessage } from './readMessage.ts'
import { utf16Order } from './utf16Order.ts'

/** Bytes that are looked at to guess a charset. */
const SAMPLE_BYTES = 1 << 18

/** Charsets that chardet tells apart well; among the Latin ones it guesses by letter statistics, so Windows-1252 stands for them. */
const DISTINCT = new Set([
  'Shift_JIS',
  'EUC-JP',
  'EUC-KR',
  'Big5',
  'GB18030',
  'ISO-2022-JP',
  'windows-1251',
  'KOI8-R',
  'windows-1256',
])

/**
 * The text that bytes stand for, without its byte order mark: UTF-8, UTF-16, the charset the page declares, else the likeliest.
 * Undefined where they are no text.
 */
export function decode(
  bytes: Uint8Array,
  declared?: string,
): { text: string; messages: readonly Message[] } | undefined {
  const utf16 = utf16Order(bytes)
  if (utf16) return lenient(bytes, utf16)
  if (isBinary(bytes)) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), messages: [] }
  } catch {
    if (declared && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared))
      return { text: iconv.decode(bytes, declared), messages: [] }
    return isBrokenUtf8(bytes) ? lenient(bytes, 'utf-8') : guess(bytes)
  }
}

function lenient(bytes: Uint8Array, encoding: string): { text: string; messages: readonly Message[] } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), messages: [] }
  } catch {
    const text = new TextDecoder(encoding).decode(bytes)
    const start = text.indexOf('\uFFFD')
    const advice = `Bytes that are not ${encoding.toUpperCase()} were replaced by U+FFFD, the first at ${start}. Look for a better copy of the file.`
    return { text, messages: [readMessage('warning', 'broken-encoding', advice, { start, end: start + 1 })] }
  }
}

function guess(bytes: Uint8Array): { text: string; messages: readonly Message[] } {
  const likeliest = chardet.detect(bytes.subarray(0, SAMPLE_BYTES)) ?? ''
  const encoding = DISTINCT.has(likeliest) ? likeliest : 'windows-1252'
  const advice = `It is not UTF-8 and was read as ${encoding}. If letters look wrong, save it as UTF-8.`
  return { text: iconv.decode(bytes, encoding), messages: [readMessage('info', 'encoding-guessed', advice)] }
}

/** Whether the bytes are UTF-8 with some damage: more characters of several bytes are whole than are broken. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  let whole = 0
  let broken = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  return whole >= broken
}
