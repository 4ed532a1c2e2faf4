import type { Layer } from './Layer.ts'
import { layers } from './layers.ts'

/** What the marks mean, and which are shown. */
export function Legend({
  hidden,
  toggle,
}: {
  readonly hidden: ReadonlySet<Layer>
  readonly toggle: (layer: Layer) => void
}) {
  return (
    <fieldset class="legend">
      <legend class="visually-hidden">Layers</legend>
      {layers.map(({ id, label, help }) => (
        <label key={id} title={help}>
          <input type="checkbox" checked={!hidden.has(id)} onChange={() => toggle(id)} />
          <span class={`seg l-${id}`}>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
