import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { query } from '../data/query.ts'

const WIDE = '(min-width: 40rem)' // where lists.css leaves room for all fields

/** A form whose fields are the query of the address, so that a filtered list can be linked to; folded up on narrow screens. */
export function Filter({ children }: { readonly children: ComponentChildren }) {
  const { path, route, query: chosen } = useLocation()
  const apply = (form: HTMLFormElement) => {
    const fields = [...new FormData(form)].map(([key, value]) => [key, String(value)] as const)
    route(`${path}${query(Object.fromEntries(fields))}`)
  }
  const filtered = Object.keys(chosen).length > 0
  return (
    <search>
      <details class="filter-box" open={filtered || matchMedia(WIDE).matches}>
        <summary>Filter</summary>
        <form
          class="filter"
          onSubmit={(event) => {
            event.preventDefault()
            apply(event.currentTarget)
          }}
          onChange={({ currentTarget }) => {
            if (currentTarget.reportValidity()) apply(currentTarget)
          }}
        >
          {children}
          {filtered && <a href={path}>Clear</a>}
        </form>
      </details>
    </search>
  )
}
