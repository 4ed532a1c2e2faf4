/** Quotations of a folder of reports as CSV, for R, Python or a spreadsheet: `node examples/toCsv.ts FOLDER > quotations.csv`. */
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { annotate, readDocuments } from '../src/index.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, 'lenka', 'reports')
console.log(stringify([['source', 'published', 'speaker', 'quotation', 'start', 'end']]).trimEnd())
for await (const { text, meta, statements, entities } of annotate(readDocuments([folder])))
  for (const { speaker, content } of statements.filter((statement) => statement.kind !== 'indirect'))
    for (const { start, end } of content) {
      const name = entities.find(({ id }) => id === speaker)?.name
      console.log(stringify([[meta.source, meta.published, name, text.slice(start, end), start, end]]).trimEnd())
    }
