import { styleText } from 'node:util'
import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'
import type { Lines } from './Lines.ts'

/** Where output goes to a file or a pipe there is no width to keep to: columns of terminal cells. */
const WIDTH_IN_PIPES = 200
const GAP = '  '
const NARROWEST = 6

/** Columns in line, cut with "…" so that a line fits the terminal; wide glyphs count as two cells. The header is bold on a terminal alone (NO_COLOR heeded). */
export function toTable(lines: Lines, columns = process.stdout.columns ?? WIDTH_IN_PIPES): string {
  if (!lines.length) return 'Nothing found.'
  const cells = lines.map((line) => Object.values(line).map((value) => oneLine(String(value ?? ''))))
  const names = Object.keys(lines[0] ?? {})
  const used = names.map((_, i) => cells.some((row) => row[i]))
  const keep = <T>(row: readonly T[]) => row.filter((_, i) => used[i])
  const table = [names, ...cells].map(keep)
  const widths = narrowed(
    keep(names).map((_, i) => Math.max(...table.map((row) => stringWidth(row[i] ?? '')))),
    columns,
  )
  const [header = '', ...body] = table.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
  return [styleText('bold', header, { stream: process.stdout }), ...body].join('\n')
}

/** Control characters and line breaks would break the table, or steer the terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

/** Takes from the widest columns until all fit. */
function narrowed(natural: readonly number[], columns: number): readonly number[] {
  const widths = [...natural]
  const room = columns - GAP.length * (widths.length - 1)
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= NARROWEST) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function pad(cell: string, width: number): string {
  const cut = cliTruncate(cell, width)
  return cut + ' '.repeat(Math.max(0, width - stringWidth(cut)))
}
