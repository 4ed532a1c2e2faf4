import { styleText } from 'node:util'
import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'
import { columns as columnsByName } from './columns.ts'
import type { Lines } from './Lines.ts'
import { oneLine } from './oneLine.ts'
import { terminalWidth } from './terminalWidth.ts'

const GAP = '  '
/** What a column needs unless it says so itself: terminal cells. */
const LEAST = 8

/** A column with its cells, the header first. */
interface Filled {
  readonly name: string
  readonly cells: readonly string[]
  readonly width: number
  readonly least: number
}

/**
 * Columns in line, cut with "…" so that a line fits the terminal; wide glyphs count as two cells. Where there is no room for all, those
 * that matter least are left out. The header is bold on a terminal alone (NO_COLOR heeded).
 */
export function toTable(lines: Lines, width = terminalWidth()): string {
  if (!lines.length) return 'Nothing found.'
  const filled = Object.keys(lines[0] ?? {})
    .map((name) => fill(name, lines))
    .filter(({ cells }) => cells.slice(1).some(Boolean))
  const shown = narrowed(fitting(filled, width), width)
  const [header = '', ...body] = [undefined, ...lines].map((_, row) =>
    shown
      .map((column) => pad(column.cells[row] ?? '', column.width, columnsByName[column.name]?.cut ?? 'end'))
      .join(GAP)
      .trimEnd(),
  )
  return [styleText('bold', header, { stream: process.stdout }), ...body].join('\n')
}

function fill(name: string, lines: Lines): Filled {
  const cells = [name, ...lines.map((line) => oneLine(String(line[name] ?? '')))]
  const widest = cells.reduce((most, cell) => Math.max(most, stringWidth(cell)), 0)
  const { most = widest, least = LEAST } = columnsByName[name] ?? {}
  return { name, cells, width: Math.min(widest, most), least: Math.min(widest, least) }
}

const room = (columns: readonly Filled[], width: number): number => width - GAP.length * (columns.length - 1)
const sum = (columns: readonly Filled[], size: 'width' | 'least'): number =>
  columns.reduce((total, column) => total + column[size], 0)

/** Leaves out columns, those that matter least first, until all others can be read. */
function fitting(columns: readonly Filled[], width: number): readonly Filled[] {
  const rank = ({ name }: Filled) => columnsByName[name]?.rank ?? Number.POSITIVE_INFINITY
  const least = columns.reduce((a, b) => (rank(b) < rank(a) ? b : a))
  return sum(columns, 'least') <= room(columns, width) || rank(least) === Number.POSITIVE_INFINITY
    ? columns
    : fitting(
        columns.filter((column) => column !== least),
        width,
      )
}

/** Takes from the widest columns, each measured by its share, until all fit. */
function narrowed(columns: readonly Filled[], width: number): readonly Filled[] {
  const widths = columns.map((column) => column.width)
  const shares = columns.map(({ name }) => columnsByName[name]?.share ?? 1)
  const most = room(columns, width)
  for (let total = sum(columns, 'width'); total > most; total--) {
    const measured = widths.map((cells, i) => (cells > (columns[i]?.least ?? 0) ? cells / (shares[i] ?? 1) : 0))
    const widest = measured.indexOf(Math.max(...measured))
    if (!measured[widest]) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return columns.map((column, i) => ({ ...column, width: widths[i] ?? 0 }))
}

function pad(cell: string, width: number, position: 'start' | 'end'): string {
  const cut = cliTruncate(cell, width, { position })
  return cut + ' '.repeat(Math.max(0, width - stringWidth(cut)))
}
