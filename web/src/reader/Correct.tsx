import { Decide } from '../decide/Decide.tsx'
import { useReading } from './useReading.ts'

const NAMES = 'names-of-document'

/** The form that corrects the open mark, with the names that its document knows; c is its key. */
export function Correct({ of, id }: { readonly of: 'statement' | 'event'; readonly id: string }) {
  const { data } = useReading()
  const names = new Set(data.document.entities.map(({ name }) => name))
  return (
    <>
      <Decide key={id} of={of} document={data.document.id} id={id} names={NAMES} hotkey />
      <datalist id={NAMES}>
        {[...names].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
