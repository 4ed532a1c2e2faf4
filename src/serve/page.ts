import type { Filter } from '../store/Filter.ts'
import type { Page } from './api/Page.ts'

const USUAL = 100 // rows where the query does not say how many

/** One stretch of a list; asks for a row more than it gives, to know whether more follow. */
export async function page<Row>(
  list: (filter: Filter) => Promise<readonly Row[]>,
  { limit = USUAL, offset = 0, ...filter }: Filter,
): Promise<Page<Row>> {
  const rows = await list({ ...filter, offset, limit: limit + 1 })
  return { offset, more: rows.length > limit, rows: rows.slice(0, limit) }
}
