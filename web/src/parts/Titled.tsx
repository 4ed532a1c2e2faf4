import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'

/** A page with its heading, which is the window's title too. */
export function Titled({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: ComponentChildren
  readonly children: ComponentChildren
}) {
  useEffect(() => {
    document.title = `${title} · Standoff`
  }, [title])
  return (
    <>
      <header class="page-head">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </header>
      {children}
    </>
  )
}
