import { readFileSync, writeFileSync } from 'node:fs'
import type { Score } from './Scorer.ts'

const PAGE = new URL('../docs/accuracy.md', import.meta.url)
const [START, END] = ['<!-- figures: npm run evaluate -- --write -->', '<!-- /figures -->']

/** Puts the table of figures into docs/accuracy.md, between its two marks. */
export function writeAccuracy(scores: readonly Score[]): void {
  const page = readFileSync(PAGE, 'utf8')
  const rows = scores.map(
    ({ corpus, layer, measure, value, items, interval }) =>
      `| ${corpus} | ${layer} | ${measure} | ${value.toFixed(1)} | ${interval ? interval.map((end) => end.toFixed(0)).join('–') : ''} | ${items} |`,
  )
  const table = [
    '| corpus | layer | measure | value | 95 % | items |',
    '| --- | --- | --- | ---: | --- | ---: |',
    ...rows,
  ]
  const [before, after] = [page.indexOf(START), page.indexOf(END)]
  writeFileSync(PAGE, `${page.slice(0, before)}${START}\n\n${table.join('\n')}\n\n${page.slice(after)}`)
}
