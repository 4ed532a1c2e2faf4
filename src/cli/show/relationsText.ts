import type { RelationRow } from '../../store/RelationRow.ts'
import { relationsOnce } from '../../store/relationsOnce.ts'
import type { StatementRow } from '../../store/StatementRow.ts'
import { paragraph } from './paragraph.ts'
import { percent } from './percent.ts'
import { terminalWidth } from './terminalWidth.ts'
import { where } from './where.ts'
import { whoDid } from './whoDid.ts'

const VERBS = { denies: 'denies', repeats: 'repeats', answers: 'answers', 'walks-back': 'walks back from' } as const

/** Each claim above its denial, and whatever else two statements are to one another, with why. */
export function relationsText(relations: readonly RelationRow[], width = terminalWidth()): string {
  if (!relations.length) return 'No claim meets a denial.'
  return relationsOnce(relations)
    .map(({ kind, from, to, resolution }, at) =>
      [
        paragraph(
          `${at + 1}. ${whoDid(from)} ${VERBS[kind]} ${whoDid(to)} · ${percent(resolution.confidence)}: ${resolution.reason}`,
          width,
        ),
        ...[to, from].map((row) => telling(row, width)),
      ].join('\n'),
    )
    .join('\n\n')
}

const telling = (row: StatementRow, width: number): string =>
  [
    paragraph(`${row.date ?? 'undated'} · ${row.outlet ?? 'outlet not known'} · ${where(row)}`, width, '   '),
    paragraph(`${whoDid(row)}: ${row.words}`, width, '     '),
  ].join('\n')
