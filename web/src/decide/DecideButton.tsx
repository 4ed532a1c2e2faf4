import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { DecideContext } from './DecideContext.ts'

/** Decides something at once; it can be undone where the outcome is told. */
export function DecideButton({
  address,
  body,
  told,
  children,
}: {
  readonly address: string
  readonly body: object
  /** What was decided, for the person. */
  readonly told: string
  readonly children: ComponentChildren
}) {
  const { decide } = useContext(DecideContext)
  return (
    <button type="button" class="small" onClick={() => decide(address, body, told)}>
      {children}
    </button>
  )
}
