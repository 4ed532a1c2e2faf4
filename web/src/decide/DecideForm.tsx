import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { RecordContext } from '../data/RecordContext.ts'
import { choices } from './choices.ts'
import { DecideContext } from './DecideContext.ts'
import type { Subject } from './Subject.ts'
import { signature } from './signature.ts'
import { ValueField } from './ValueField.tsx'

/** Which field is wrong, what it is rather, and who says so; it takes the focus when it appears. */
export function DecideForm({ of, document, id, names, close }: Subject & { readonly close: () => void }) {
  const record = useContext(RecordContext)
  const { decide } = useContext(DecideContext)
  const first = useRef<HTMLSelectElement>(null)
  // Before the next key: an effect after painting would take the focus from who types on.
  useLayoutEffect(() => first.current?.focus(), [])
  const offered = choices(of, record)
  const [field, setField] = useState(offered[0]?.field)
  const choice = offered.find((other) => other.field === field) ?? offered[0]
  if (!choice) return null
  const submit = (form: HTMLFormElement) => {
    const given = new FormData(form)
    signature.set(String(given.get('by') ?? ''))
    const value = choice.value === 'yes' ? 'true' : String(given.get('value') ?? '').trim()
    const told = choice.value === 'yes' ? choice.label : `${choice.label}: ${value || 'none'}`
    decide('/api/decisions', { document, id, field: choice.field, value }, `Decided. ${told}.`)
    close()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <label>
        What is wrong{' '}
        <select
          ref={first}
          name="field"
          value={choice.field}
          onChange={({ currentTarget }) => setField(currentTarget.value)}
        >
          {offered.map((other) => (
            <option key={other.field} value={other.field}>
              {other.label}
            </option>
          ))}
        </select>
      </label>
      <ValueField key={choice.field} choice={choice} names={names} />
      <label>
        Your name <input name="by" autoComplete="name" defaultValue={signature.get()} required />
      </label>
      <button type="submit">Decide</button>
    </form>
  )
}
