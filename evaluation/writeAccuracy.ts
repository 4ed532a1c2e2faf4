import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Score } from './Scorer.ts'

const PAGES = new URL('../docs/accuracy/', import.meta.url)

/** Where a page has figures; the mark names which: beginnings of layer and measure, "times" or "statements act". */
const FIGURES = /(<!-- figures: (.+?) -->)[\s\S]*?(<!-- \/figures -->)/g

const HEAD = ['| corpus | layer | measure | value | 95 % | items |', '| --- | --- | --- | ---: | --- | ---: |']

/** Puts figures into the pages of docs/accuracy, between the marks that name them. */
export function writeAccuracy(scores: readonly Score[]): void {
  for (const name of readdirSync(PAGES)) {
    const url = new URL(name, PAGES)
    const page = readFileSync(url, 'utf8')
    const filled = page.replace(FIGURES, (_, start: string, named: string, end: string) => {
      const wanted = named.split(', ')
      const rows = scores
        .filter(({ layer, measure }) => wanted.some((beginning) => `${layer} ${measure}`.startsWith(beginning)))
        .map(row)
      return [start, '', ...HEAD, ...rows, '', end].join('\n')
    })
    if (filled !== page) writeFileSync(url, filled)
  }
}

const row = ({ corpus, layer, measure, value, items, interval }: Score): string =>
  `| ${corpus} | ${layer} | ${measure} | ${value.toFixed(1)} | ${interval ? interval.map((end) => end.toFixed(0)).join('–') : ''} | ${items} |`
