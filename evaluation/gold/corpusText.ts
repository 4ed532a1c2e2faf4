import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { digest } from '../../src/model/digest.ts'
import { readHtml } from '../../src/read/html/readHtml.ts'
import { toDocument } from '../../src/read/toDocument.ts'

/** Where the text of a marked document comes from: the row of a corpus file whose `url` is the key, and its field. */
export interface CorpusRow {
  /** Path under the corpora folder: rows of a CSV file, or lines of JSON. */
  readonly file: string
  readonly key: string
  readonly field: 'text' | 'html'
  /** Of the text as UTF-8, in hex. */
  readonly sha256: string
}

/** Reads the text that the marks were set on, as the product itself reads it. @throws where its digest is another one */
export function corpusText(corpora: string, { file, key, field, sha256 }: CorpusRow): string {
  const path = join(corpora, file)
  const row = rowsOf(path, key).find(({ url }) => url === key)
  if (!row?.[field]) throw new Error(`No row with the url ${key} and a ${field} in ${path}. Is the corpus complete?`)
  const { text } =
    field === 'html'
      ? readHtml({ html: row.html as string, source: key })
      : toDocument({ text: row.text as string, source: key })
  if (digest(text) !== `sha256:${sha256}`)
    throw new Error(
      `The text of ${key} in ${path} is not the one that was marked (sha256 ${sha256}): its offsets would point elsewhere. ` +
        'Take the corpus of that state, or mark the text again if src/read changed on purpose.',
    )
  return text
}

type Row = Readonly<Record<string, string | undefined>>

const rowsOf = (path: string, key: string): readonly Row[] =>
  path.endsWith('.csv')
    ? parse(readFileSync(path), { columns: true, relaxQuotes: true })
    : readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.includes(key))
        .map((line) => JSON.parse(line))
