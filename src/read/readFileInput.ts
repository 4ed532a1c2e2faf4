import { createReadStream, type Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Document } from '../model/Document.ts'
import type { Details } from './Details.ts'
import { decode } from './decode.ts'
import { extension } from './extension.ts'
import { declaredCharset } from './html/declaredCharset.ts'
import { readHtml } from './html/readHtml.ts'
import { MAX_BYTES } from './MAX_BYTES.ts'
import type { Problem } from './Problem.ts'
import type { ReadOptions } from './ReadOptions.ts'
import { readJsonLines } from './readJsonLines.ts'
import { toDocument } from './toDocument.ts'
import { unreadable } from './unreadable.ts'
import { why } from './why.ts'

/** The documents of one file: one of a .txt or .html, one a line of a .jsonl. */
export async function* readFileInput(
  path: string,
  { published, onBytes }: ReadOptions,
  given?: Details,
): AsyncGenerator<Document | Problem> {
  const source = path.replaceAll('\\', '/')
  const reading = { source, ...(given && { given }), ...(published !== undefined && { published }) }
  try {
    const kind = extension(path)
    const stats = await stat(path)
    // Opening a pipe that nobody writes to would wait for ever.
    if (!stats.isFile())
      yield unreadable(
        source,
        'It is a pipe or a device, not a file. Give its lines of JSON on standard input, with -.',
      )
    else if (kind === 'lines') yield* readJsonLines(createReadStream(path), reading, onBytes)
    else yield await readWhole(path, stats, kind, reading, onBytes)
  } catch (error) {
    yield unreadable(source, why(error))
  }
}

async function readWhole(
  path: string,
  { size }: Stats,
  kind: 'text' | 'html' | undefined,
  reading: { readonly source: string; readonly given?: Details; readonly published?: string },
  onBytes: ReadOptions['onBytes'],
): Promise<Document | Problem> {
  if (!kind) return unreadable(reading.source, 'Of this kind nothing is read. Give .txt, .html or .jsonl.')
  if (size > MAX_BYTES) return unreadable(reading.source, `It is larger than ${MAX_BYTES >> 20} MiB. Split it.`)
  const bytes = await readFile(path)
  onBytes?.(bytes.length)
  const decoded = decode(bytes, kind === 'html' ? declaredCharset(bytes) : undefined)
  if (!decoded) return unreadable(reading.source, 'It is not text, whatever its name says. Convert it to text first.')
  const { text, messages } = decoded
  return kind === 'html' ? readHtml({ ...reading, html: text, messages }) : toDocument({ ...reading, text, messages })
}
