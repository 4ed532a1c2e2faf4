import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Details } from './Details.ts'
import { decode } from './decode.ts'
import { joinPath } from './joinPath.ts'
import { note } from './note.ts'
import type { Sheet } from './Sheet.ts'
import { some } from './some.ts'
import { unreadable } from './unreadable.ts'

/** Names that people give to the columns, in lower case, letters only. */
const COLUMNS: Readonly<Record<'file' | keyof Details, readonly string[]>> = {
  file: ['file', 'filename', 'name', 'path', 'document', 'id'],
  outlet: ['outlet', 'publisher', 'newspaper', 'publication', 'site', 'source'],
  published: ['published', 'date', 'publicationdate', 'publisheddate', 'datepublished', 'day'],
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors'],
  url: ['url', 'link', 'address'],
}

const DELIMITERS = [',', ';', '\t']

/** Reads the documents.csv of a folder; undefined where there is none. */
export async function readSheet(folder: string): Promise<Sheet | undefined> {
  const path = joinPath(folder, 'documents.csv')
  if (!existsSync(path)) return undefined
  try {
    const text = decode(await readFile(path))?.text ?? ''
    const [head = [], ...body] = table(text)
    const at = (field: keyof typeof COLUMNS) => {
      const names = head.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''))
      return COLUMNS[field].map((name) => names.indexOf(name)).find((index) => index >= 0)
    }
    const file = at('file')
    if (file === undefined) throw new Error(`no column "file" among ${head.join(', ') || 'none'}`)
    const details = (row: readonly string[]): Details =>
      Object.fromEntries(
        (['outlet', 'published', 'title', 'byline', 'url'] as const).map((field) => [
          field,
          row[at(field) ?? -1] ?? '',
        ]),
      )
    const rows = Map.groupBy(body, (row) => normal(row[file] ?? ''))
    const twice = [...rows].filter(([, same]) => same.length > 1).map(([name]) => name)
    return {
      rows: new Map([...rows].map(([name, [first = []]]) => [name, details(first)])),
      problems: twice.length ? [note(path, `The first row counts where a file has several: ${some(twice)}.`)] : [],
    }
  } catch (error) {
    const text = `It was left out: ${(error as Error).message}. Its first line names the columns: file, outlet, date, title, byline, url.`
    return { rows: new Map(), problems: [unreadable(path, text)] }
  }
}

function table(text: string): readonly (readonly string[])[] {
  const [head = ''] = text.split('\n', 1)
  const count = (delimiter: string) => head.split(delimiter).length
  const delimiter = DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ','
  return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true })
}

const normal = (file: string): string => file.replaceAll('\\', '/').replace(/^\.\//, '')
