import { useContext } from 'preact/hooks'
import { RecordContext } from '../data/RecordContext.ts'
import { Select } from './Select.tsx'

/** The field of a filter for the outlet. */
export function OutletField() {
  const { outlets } = useContext(RecordContext)
  return <Select name="outlet" label="Outlet" options={outlets.map((name) => ({ value: name, label: name }))} />
}
