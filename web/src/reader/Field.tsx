import type { ComponentChildren } from 'preact'
import type { Resolution } from '../../../src/model/Resolution.ts'
import { Why } from '../parts/Why.tsx'
import { useName } from './useName.ts'

/** One field of a mark: its value, and why it has it; nothing where there is neither. */
export function Field({
  label,
  resolution,
  children,
}: {
  readonly label: string
  readonly resolution?: Resolution | undefined
  readonly children: ComponentChildren
}) {
  const name = useName()
  const empty = children === undefined || children === '' || (Array.isArray(children) && children.length === 0)
  if (empty && !resolution) return null
  return (
    <div class="field">
      <dt>{label}</dt>
      <dd>
        {empty ? <span class="quiet">not known</span> : children}
        <Why of={label.toLowerCase()} resolution={resolution} name={name} />
      </dd>
    </div>
  )
}
