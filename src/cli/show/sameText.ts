import cliTruncate from 'cli-truncate'
import type { GroupRow } from '../../store/GroupRow.ts'
import { oneLine } from './oneLine.ts'
import { sharedWords } from './sharedWords.ts'
import { terminalWidth } from './terminalWidth.ts'
import { whatWas } from './whatWas.ts'
import { whoDid } from './whoDid.ts'
import { wrapWords } from './wrapWords.ts'

/** What stands before the outlet: terminal cells. */
const DATED = 30

/** Each group with its wordings beneath one another; the words that two of them share are bold on a terminal. */
export function sameText(groups: readonly GroupRow[], width = terminalWidth()): string {
  if (!groups.length) return 'Nothing was told more than once.'
  return groups.map((group, at) => groupText(group, at + 1, width)).join('\n\n')
}

function groupText({ of, tellings, reason }: GroupRow, number: number, width: number): string {
  const [first] = tellings
  const head = `${number}. ${first ? whoDid(first) : ''} · one ${of}, told ${tellings.length} times · ${reason}`
  const wordings = tellings.map((row) => oneLine(whatWas(row)).split(' '))
  const shared = sharedWords(wordings)
  const body = tellings.flatMap((row, at) => [
    `   ${row.date ?? 'undated'}  ${cliTruncate(row.outlet ?? row.origin, width - DATED, { position: 'start' })}`,
    wrapWords(wordings[at] ?? [], { width, indent: '     ', bold: (word) => shared[at]?.[word] === true }),
  ])
  return [wrapWords(head.split(' '), { width, bold: () => false }), ...body].join('\n')
}
