import { choicesOf } from '../../link/wordings/choicesOf.ts'
import { compareWords } from '../../link/wordings/compareWords.ts'
import { isAlike } from '../../link/wordings/isAlike.ts'
import type { EventRow } from '../../store/EventRow.ts'
import type { GroupRow } from '../../store/GroupRow.ts'
import type { StatementRow } from '../../store/StatementRow.ts'
import { choiceWords } from './choiceWords.ts'
import { markedWords } from './markedWords.ts'
import { paragraph } from './paragraph.ts'
import { percent } from './percent.ts'
import { terminalWidth } from './terminalWidth.ts'
import { whatWas } from './whatWas.ts'
import { where } from './where.ts'
import { whoDid } from './whoDid.ts'

const LEGEND =
  'The first wording of each stands for all; against it, the others put in what is {+so+} and leave out what is [-so-].'

/** Each group with its canonical wording, and the others against it word by word, with what each report chose. */
export function sameText(groups: readonly GroupRow[], width = terminalWidth()): string {
  if (!groups.length) return 'Nothing was told more than once.'
  return [...groups.map((group, at) => groupText(group, at + 1, width)), paragraph(LEGEND, width)].join('\n\n')
}

function groupText({ of, tellings, reason, confidence }: GroupRow, number: number, width: number): string {
  const [canonical] = tellings
  if (!canonical) return ''
  const head = `${number}. ${whoDid(canonical)} · one ${of}, told ${tellings.length} times · ${percent(confidence)}: ${reason}`
  const body = tellings.flatMap((row) => [
    paragraph(`${row.date ?? 'undated'} · ${row.outlet ?? 'outlet not known'} · ${where(row)}`, width, '   '),
    paragraph(row === canonical ? whatWas(row) : against(canonical, row), width, '     '),
    ...(row.row === 'statement'
      ? [paragraph(choiceWords(choicesOf({ ...row, isDirect: row.kind === 'direct' })), width, '     – ')]
      : []),
  ])
  return [paragraph(head, width), ...body].join('\n')
}

/** Word by word where the two share enough for that; else the words alone. */
function against(canonical: StatementRow | EventRow, row: StatementRow | EventRow): string {
  const parts = compareWords(whatWas(canonical), whatWas(row))
  return isAlike(parts) ? markedWords(parts) : `in other words: ${whatWas(row)}`
}
