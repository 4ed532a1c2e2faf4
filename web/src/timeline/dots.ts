import { daysOf } from '../../../src/link/daysOf.ts'
import type { Dot } from './Dot.ts'
import type { Telling } from './Telling.ts'

/** What has a date, each utterance or event once, in the order given; and what has none, apart. */
export function dots(rows: readonly Telling[]): {
  readonly dated: readonly Dot[]
  readonly undated: readonly Telling[]
} {
  const dated: Dot[] = []
  const undated: Telling[] = []
  for (const tellings of Map.groupBy(rows, key).values()) {
    const row = tellings.find(({ date }) => daysOf(date)) ?? tellings[0]
    if (!row) continue
    const days = daysOf(row.date)
    if (days) dated.push({ row, days, tellings: tellings.length })
    else undated.push(row)
  }
  return { dated, undated }
}

const key = ({ row, groups, document, id }: Telling): string => `${row} ${groups[0] ?? `${document}#${id}`}`
