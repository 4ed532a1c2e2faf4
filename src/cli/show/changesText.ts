import type { Change } from '../../model/Change.ts'
import type { PositionRow } from '../../store/PositionRow.ts'
import { paragraph } from './paragraph.ts'
import { percent } from './percent.ts'
import { terminalWidth } from './terminalWidth.ts'
import { whatWas } from './whatWas.ts'
import { where } from './where.ts'
import { whoDid } from './whoDid.ts'

/** Whether each party moved on each issue, with the words of both times and why. */
export function changesText(positions: readonly PositionRow[], width = terminalWidth()): string {
  if (!positions.length) return 'Nothing found.'
  return positions
    .map((position) =>
      [
        paragraph(`${position.partyName} · ${position.issue} · ${position.summary}`, width),
        ...position.changes.flatMap((change) => changeLines(position, change, width)),
      ].join('\n'),
    )
    .join('\n\n')
}

function changeLines(position: PositionRow, { from, to, resolution }: Change, width: number): readonly string[] {
  const ends = [from, to].flatMap((end) => {
    const row = position.evidence.find(({ document, id }) => document === end.document && id === end.id)
    const head = `${end.stance} · ${end.date}${row ? ` · ${whoDid(row)} · ${where(row)}` : ''}`
    return [paragraph(head, width, '   '), ...(row ? [paragraph(whatWas(row), width, '     ')] : [])]
  })
  return [...ends, paragraph(`– ${percent(resolution.confidence)}: ${resolution.reason}`, width, '   ')]
}
