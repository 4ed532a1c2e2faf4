import { useLocation } from 'preact-iso'

/** One choice of a filter, as the address has it; empty for any. */
export function Select({
  name,
  label,
  options,
  any = 'any',
}: {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What is chosen where the address says nothing. */
  readonly any?: string
}) {
  const { query } = useLocation()
  if (options.length === 0) return null
  return (
    <label>
      {label}{' '}
      <select name={name} value={query[name] ?? ''}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
