import { useContext, useRef, useState } from 'preact/hooks'
import { RecordContext } from '../data/RecordContext.ts'
import { choices } from './choices.ts'
import { DecideContext } from './DecideContext.ts'
import { signature } from './signature.ts'
import { useOpening } from './useOpening.ts'
import { ValueField } from './ValueField.tsx'

/** A form, folded up, in which a person corrects a statement or an event. */
export function Decide({
  of,
  document,
  id,
  names,
  hotkey = false,
}: {
  readonly of: 'statement' | 'event'
  readonly document: string
  readonly id: string
  /** Id of the datalist of names. */
  readonly names: string
  /** Whether the key c opens it. */
  readonly hotkey?: boolean
}) {
  const record = useContext(RecordContext)
  const { decide } = useContext(DecideContext)
  const box = useRef<HTMLDetailsElement>(null)
  const offered = choices(of, record)
  const [field, setField] = useState(offered[0]?.field)
  const choice = offered.find((other) => other.field === field) ?? offered[0]
  useOpening(box, hotkey)
  if (!choice) return null
  const submit = (form: HTMLFormElement) => {
    const given = new FormData(form)
    signature.set(String(given.get('by') ?? ''))
    const value = choice.value === 'yes' ? 'true' : String(given.get('value') ?? '').trim()
    const told = choice.value === 'yes' ? choice.label : `${choice.label}: ${value || 'none'}`
    decide('/api/decisions', { document, id, field: choice.field, value }, `Decided. ${told}.`)
    if (box.current) box.current.open = false
  }
  return (
    <details class="decide" ref={box}>
      <summary>Correct it</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <label>
          What is wrong{' '}
          <select name="field" value={choice.field} onChange={({ currentTarget }) => setField(currentTarget.value)}>
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
    </details>
  )
}
