import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Span } from '../../src/model/Span.ts'
import { codeUnits } from '../codeUnits.ts'

/** A passage with a pronoun and two names; whether the pronoun means each. */
export interface GapRow {
  readonly text: string
  readonly pronoun: Span
  readonly names: readonly [Span, Span]
  readonly meant: readonly [boolean, boolean]
}

/** Reads a file of GAP (Webster et al. 2018); spans as UTF-16 code units. */
export function readGap(path: string): readonly GapRow[] {
  const rows = parse(readFileSync(path, 'utf8'), { columns: true, delimiter: '\t', quote: false }) as Record<
    string,
    string
  >[]
  return rows.map((row) => {
    const text = row.Text ?? ''
    const units = codeUnits(text)
    const span = (words = '', offset = ''): Span => {
      const start = units[Number(offset)] ?? 0
      return { start, end: start + words.length }
    }
    return {
      text,
      pronoun: span(row.Pronoun, row['Pronoun-offset']),
      names: [span(row.A, row['A-offset']), span(row.B, row['B-offset'])],
      meant: [row['A-coref'] === 'TRUE', row['B-coref'] === 'TRUE'],
    }
  })
}
