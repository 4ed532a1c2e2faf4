import { useState } from 'preact/hooks'

interface Other {
  readonly value: string
  readonly name: string
}

/** The choice of another one that is the same, and the button that says so. */
export function MergeForm({
  label,
  none,
  others,
  onMerge,
}: {
  readonly label: string
  readonly none: string
  readonly others: readonly Other[]
  readonly onMerge: (chosen: string) => void
}) {
  const [chosen, setChosen] = useState('')
  return (
    <form
      class="merge"
      onSubmit={(event) => {
        event.preventDefault()
        onMerge(chosen)
      }}
    >
      <label>
        {label}{' '}
        <select value={chosen} required onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value="">{none}</option>
          {others.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit" class="small">
        Merge
      </button>
    </form>
  )
}
