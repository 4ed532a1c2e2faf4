import type { Choice } from './Choice.ts'

const HINTS = { date: 'YYYY, YYYY-MM or YYYY-MM-DD', names: 'a name; several with ; between' } as const

/** Where the value of a decision is given; left empty, the field is taken away. */
export function ValueField({ choice: { value }, names }: { readonly choice: Choice; readonly names: string }) {
  if (value === 'yes') return <p class="quiet">It is then left out of every list and view.</p>
  if (typeof value !== 'string')
    return (
      <label>
        Is rather{' '}
        <select name="value">
          {value.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          <option value="">none</option>
        </select>
      </label>
    )
  return (
    <label>
      Is rather{' '}
      <input
        name="value"
        placeholder={HINTS[value]}
        {...(value === 'names' ? { list: names } : { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', title: HINTS.date })}
      />
    </label>
  )
}
