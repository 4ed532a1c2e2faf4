/** How sure the machine is, as number and bar; `of` names what it is sure of. */
export function Confidence({ value, of }: { readonly value: number; readonly of: string }) {
  const percent = Math.round(value * 100)
  return (
    <span class="confidence" title={`${of}: confidence ${percent} %, coded by machine, not verified`}>
      <meter class="confidence-bar" min={0} max={100} value={percent} aria-label={`Confidence, ${of}`} />
      {percent} %
    </span>
  )
}
