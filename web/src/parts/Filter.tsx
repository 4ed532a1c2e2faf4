import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { query } from '../data/query.ts'

/** A form whose fields are the query of the address, so that a filtered list can be linked to. */
export function Filter({ children }: { readonly children: ComponentChildren }) {
  const { path, route, query: chosen } = useLocation()
  const apply = (form: HTMLFormElement) => {
    const fields = [...new FormData(form)].map(([key, value]) => [key, String(value)] as const)
    route(`${path}${query(Object.fromEntries(fields))}`)
  }
  return (
    <search>
      <form
        class="filter"
        onSubmit={(event) => {
          event.preventDefault()
          apply(event.currentTarget)
        }}
        onChange={({ currentTarget }) => apply(currentTarget)}
      >
        {children}
        {Object.keys(chosen).length > 0 && <a href={path}>Clear</a>}
      </form>
    </search>
  )
}
