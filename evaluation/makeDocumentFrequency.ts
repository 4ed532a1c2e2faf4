import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse/sync'
import { stems } from '../src/link/stems.ts'

/** Counts in how many news texts each stem occurs, into models/document-frequency.json (see its card). */
const corpora = resolve(process.env.STANDOFF_CORPORA ?? '../shared/corpora')

/** Stems of fewer texts are as rare as any that was never seen; it keeps names and misprints out. */
const MIN_TEXTS = 5

const counts = new Map<string, number>()
let documents = 0
const count = (text: string) => {
  documents += 1
  for (const stem of new Set(stems(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
}
for await (const line of createInterface({ input: createReadStream(`${corpora}/attribution/polnear-train.jsonl`) }))
  count(JSON.parse(line).text)
for (const year of [2019, 2020])
  for (const { text } of parse(readFileSync(`${corpora}/news/wikinews-${year}.csv`), { columns: true }) as {
    text: string
  }[])
    count(text)
const stemCounts = [...counts].filter(([, texts]) => texts >= MIN_TEXTS).sort(([a], [b]) => (a < b ? -1 : 1))
const target = new URL('../models/document-frequency.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ documents, stems: Object.fromEntries(stemCounts) })}\n`)
