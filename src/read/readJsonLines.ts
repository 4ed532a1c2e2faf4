import { z } from 'zod'
import type { Document } from '../model/Document.ts'
import { asUtf8 } from './asUtf8.ts'
import type { Details } from './Details.ts'
import { decode } from './decode.ts'
import { readHtml } from './html/readHtml.ts'
import { MAX_BYTES } from './MAX_BYTES.ts'
import { mergeDetails } from './mergeDetails.ts'
import type { Problem } from './Problem.ts'
import type { Reading } from './Reading.ts'
import type { ReadOptions } from './ReadOptions.ts'
import { splitLines } from './splitLines.ts'
import { toDocument } from './toDocument.ts'
import { unreadable } from './unreadable.ts'

const field = z.string().nullish()

const Line = z
  .object(
    {
      id: z.union([z.string(), z.number()]).nullish(),
      text: field,
      html: field,
      title: field,
      outlet: field,
      byline: field,
      published: z.union([z.string(), z.number().transform(String)]).nullish(),
      url: field,
    },
    { error: 'it is no object, {…}' },
  )
  .refine((line) => typeof line.text === 'string' || typeof line.html === 'string', {
    error: 'there is neither "text" nor "html"',
  })

/** The documents of JSON Lines, `{"id", "text" or "html", "title"?, "outlet"?, "byline"?, "published"?, "url"?}`, one line in memory at a time. */
export async function* readJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  file: Pick<Reading, 'source' | 'given' | 'published'>,
  onBytes?: ReadOptions['onBytes'],
): AsyncGenerator<Document | Problem> {
  let number = 0
  for await (const line of splitLines(asUtf8(bytes), MAX_BYTES)) {
    number++
    onBytes?.((line?.length ?? 0) + 1)
    if (!line) yield unreadable(file.source, `The line is longer than ${MAX_BYTES >> 20} MiB. Split the text.`, number)
    else if (!isBlank(line)) yield readLine(line, number, file)
  }
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

function readLine(
  bytes: Uint8Array,
  number: number,
  { source, given, published }: Pick<Reading, 'source' | 'given' | 'published'>,
): Document | Problem {
  const decoded = decode(bytes)
  if (!decoded) return unreadable(source, 'The line is not text. Give JSON Lines in UTF-8.', number)
  const parsed = parse(decoded.text)
  if (typeof parsed === 'string')
    return unreadable(source, `Malformed line: ${parsed}. Correct it; the other lines are read.`, number)
  const { id, text, html, ...fields } = parsed
  const reading = {
    source: id === undefined || id === null || id === '' ? `${source}:${number}` : String(id),
    given: mergeDetails(withoutNulls(fields), given),
    messages: decoded.messages,
    ...(published !== undefined && { published }),
  }
  return typeof text === 'string' ? toDocument({ ...reading, text }) : readHtml({ ...reading, html: html ?? '' })
}

/** The line's fields, or what is wrong with it. */
function parse(text: string): z.infer<typeof Line> | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `it is not JSON (${(error as Error).message.replace(/ \(line .*\)$/, '').slice(0, 120)})`
  }
  const line = Line.safeParse(value)
  if (line.success) return line.data
  const [issue] = line.error.issues
  return issue?.path.length ? `"${issue.path.join('.')}" is no string` : `${issue?.message}`
}

const withoutNulls = (fields: Readonly<Record<string, string | null | undefined>>): Details =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'))
