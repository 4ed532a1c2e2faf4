import { dateWords } from '../parts/dateWords.ts'
import type { Dot } from './Dot.ts'
import { what } from './what.ts'
import { who } from './who.ts'

/** A dot in words: when, who, what, and how often it was told. */
export function describe({ row, tellings }: Dot): string {
  const did = row.row === 'statement' ? 'said' : `${row.type.toLowerCase()}, ${row.status}`
  const told = tellings > 1 ? ` (${tellings} tellings)` : ''
  return `${dateWords(row.date ?? '')}. ${who(row) || 'Somebody'}, ${did}${told}: ${what(row)}`
}
