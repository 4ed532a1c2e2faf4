import { stringify } from 'csv-stringify/sync'
import type { Lines } from './Lines.ts'

/** CSV as RFC 4180 has it, with a header; cells that a spreadsheet would run as a formula are made text. */
export const toCsv = (lines: Lines): string =>
  stringify([...lines], { header: true, record_delimiter: 'windows', escape_formulas: true }).trimEnd()
