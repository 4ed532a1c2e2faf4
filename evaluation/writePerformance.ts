import { readFileSync, writeFileSync } from 'node:fs'

const page = new URL('../docs/performance.md', import.meta.url)

/** Puts figures into docs/performance.md, between the marks of the command that made them. */
export function writePerformance(options: string, figures: string): void {
  const text = readFileSync(page, 'utf8')
  const mark = `<!-- figures: npm run benchmark -- ${options} -->`
  const [start, end] = [text.indexOf(mark), text.indexOf('<!-- /figures -->', text.indexOf(mark))]
  writeFileSync(page, `${text.slice(0, start)}${mark}\n\n${figures}\n\n${text.slice(end)}`)
}
