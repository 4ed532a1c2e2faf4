import type { PositionRow } from '../../store/PositionRow.ts'
import { invocation } from '../invocation.ts'
import { terminalWidth } from './terminalWidth.ts'
import { toTable } from './toTable.ts'
import { wrapWords } from './wrapWords.ts'

/** The positions as a table, issue by party: where a party stands, and whether it moved; then the questions, and how to see the words. */
export function positionsText(positions: readonly PositionRow[], record: string, width = terminalWidth()): string {
  const [first] = positions
  if (!first) return toTable([])
  const issues = [...Map.groupBy(positions, ({ issue }) => issue)]
  const table = issues.map(([issue, row]) => ({
    issue,
    ...Object.fromEntries(row.map((position) => [position.partyName, stand(position)])),
  }))
  const questions = issues.map(([issue, [position]]) =>
    wrapWords([`${issue}:`, ...(position?.question.split(' ') ?? [])], { width, bold: (at) => at === 0 }),
  )
  return [
    ...[toTable(table, width), '', ...questions, ''],
    wrapWords(LEGEND.split(' '), { width, bold: () => false }),
    `  ${invocation()} show timeline --record ${record} --party ${first.party} --issue ${first.issue}`,
  ].join('\n')
}

const LEGEND =
  '"supports" answers the question with yes, "rejects" with no. These are guesses from words; to read the words:'

/** "rejects → supports (2024-06)": the stance, and the newest move with its month. */
function stand({ stance, summary, changes }: PositionRow): string {
  if (!stance) return summary === 'no statement' ? '–' : summary
  if (summary === 'disagreement inside the party') return `${stance}, others differ`
  const move = changes.findLast(({ changed }) => changed)
  return move && summary.startsWith('changed')
    ? `${move.from.stance} → ${move.to.stance} (${month(move.to.date)})`
    : stance
}

const month = (date: string): string => /^\d{4}-\d{2}/.exec(date)?.[0] ?? date
