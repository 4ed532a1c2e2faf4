import type { Kysely } from 'kysely'
import type { Choices } from '../link/wordings/Choices.ts'
import { choicesOf } from '../link/wordings/choicesOf.ts'
import type { Filter } from './Filter.ts'
import type { Chosen, OutletRow } from './OutletRow.ts'
import type { StatementRow } from './StatementRow.ts'
import { statementRows } from './statementRows.ts'
import type { Tables } from './Tables.ts'

interface Worded {
  readonly row: StatementRow
  readonly choices: Choices
}

/** How outlets word the statements that match, those that tell most first; reports of no known outlet are left out. */
export async function outletRows(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly OutletRow[]> {
  const { limit, offset = 0, ...rest } = filter
  const worded = (await statementRows(db, rest)).map(
    (row): Worded => ({ row, choices: choicesOf({ ...row, isDirect: row.kind === 'direct' }) }),
  )
  const rows = [...Map.groupBy(worded, ({ row }) => row.outlet)].flatMap(([outlet, own]): OutletRow[] => {
    if (outlet === undefined) return []
    const sum = (of: 'words' | 'of') => own.reduce((total, { choices }) => total + choices.quoted[of], 0)
    return [
      {
        ...{ outlet, statements: own.length, quoted: { words: sum('words'), of: sum('of') } },
        speakers: speakersOf(own),
        loaded: chosen(own, 'loaded'),
        scareQuotes: chosen(own, 'scareQuotes'),
      },
    ]
  })
  rows.sort((a, b) => b.statements - a.statements || (a.outlet < b.outlet ? -1 : 1))
  return rows.slice(offset, limit === undefined ? undefined : offset + limit)
}

function chosen(own: readonly Worded[], of: 'loaded' | 'scareQuotes'): readonly Chosen[] {
  const uses = own.flatMap(({ row, choices }) => choices[of].map((word) => ({ word: word.toLowerCase(), row })))
  return [...Map.groupBy(uses, ({ word }) => word)]
    .map(([word, used]) => ({ word, statements: used.map(({ row }) => row) }))
    .sort((a, b) => b.statements.length - a.statements.length || (a.word < b.word ? -1 : 1))
}

function speakersOf(own: readonly Worded[]): OutletRow['speakers'] {
  const told = own.filter(({ row }) => row.speaker)
  return [...Map.groupBy(told, ({ row }) => row.speaker?.identity).values()]
    .map((said) => ({
      name: said.map(({ row }) => row.speaker?.name ?? '').reduce((a, b) => (b.length > a.length ? b : a)),
      statements: said.length,
      quoted: said.filter(({ choices }) => choices.quoted.words > 0).length,
      names: [...new Set(said.flatMap(({ choices }) => choices.source || []))],
    }))
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
}
