import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import { query } from '../data/query.ts'

/** Links to the stretches of a long list before and after this one; `limit` is how many rows one holds. */
export function Pager({ page, limit }: { readonly page: Page<unknown>; readonly limit: number }) {
  const { path, query: chosen } = useLocation()
  const { offset, more, rows } = page
  if (offset === 0 && !more) return null
  const link = (at: number) => `${path}${query({ ...chosen, offset: at || undefined })}`
  return (
    <nav class="pager" aria-label="Pages of the list">
      {offset > 0 ? <a href={link(Math.max(0, offset - limit))}>← Previous</a> : <span />}
      <span>
        {offset + 1} to {offset + rows.length}
      </span>
      {more ? <a href={link(offset + limit)}>Next →</a> : <span />}
    </nav>
  )
}
