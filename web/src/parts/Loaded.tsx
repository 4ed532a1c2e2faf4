import type { ComponentChildren } from 'preact'
import { useData } from '../data/useData.ts'

/** Shows what the API gives at an address, or that it is on its way, or why it did not come. */
export function Loaded<T>({
  address,
  children,
}: {
  readonly address: string
  readonly children: (data: T) => ComponentChildren
}) {
  const { data, error, loading } = useData<T>(address)
  if (error && !loading)
    return (
      <p role="alert" class="notice">
        {error}
      </p>
    )
  if (data === undefined) return <p class="quiet">Loading…</p>
  return <div aria-busy={loading}>{children(data)}</div>
}
