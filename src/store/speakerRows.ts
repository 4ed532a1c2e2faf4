import type { Kysely } from 'kysely'
import type { Filter } from './Filter.ts'
import type { SpeakerRow } from './SpeakerRow.ts'
import { statementRows } from './statementRows.ts'
import type { Tables } from './Tables.ts'

/** Who speaks in the statements that match, those with most statements first. */
export async function speakerRows(db: Kysely<Tables>, filter: Filter = {}): Promise<readonly SpeakerRow[]> {
  const { limit, offset = 0, ...rest } = filter
  const said = (await statementRows(db, rest)).filter(({ speaker }) => speaker)
  const speakers = [...Map.groupBy(said, ({ speaker }) => speaker?.identity ?? '')].map(
    ([identity, own]): SpeakerRow => {
      const names = own.flatMap(({ speaker }) => speaker ?? [])
      const fullest = names.reduce((a, b) => (fuller(b.name, a.name) ? b : a))
      const dates = own.flatMap(({ date }) => date ?? []).sort()
      return {
        ...{ identity, name: fullest.name, type: fullest.type, ...(fullest.country && { country: fullest.country }) },
        statements: own.length,
        documents: new Set(own.map(({ document }) => document)).size,
        outlets: new Set(own.map(({ outlet }) => outlet)).size,
        ...(dates.length && { first: dates[0], last: dates.at(-1) }),
      }
    },
  )
  speakers.sort((a, b) => b.statements - a.statements || (a.identity < b.identity ? -1 : 1))
  return speakers.slice(offset, limit === undefined ? undefined : offset + limit)
}

const fuller = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b)
