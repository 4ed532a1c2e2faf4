import { useContext } from 'preact/hooks'
import { RecordContext } from '../data/RecordContext.ts'
import { words } from '../words.ts'
import { Select } from './Select.tsx'

/** The fields of a filter that a dispute file gives: party, issue, stance; none without one. */
export function DisputeFields() {
  const { parties, issues } = useContext(RecordContext)
  const stances = issues.length > 0 ? Object.entries(words.stance) : []
  return (
    <>
      <Select name="party" label="Party" options={parties.map(({ id, name }) => ({ value: id, label: name }))} />
      <Select name="issue" label="Issue" options={issues.map(({ id, question }) => ({ value: id, label: question }))} />
      <Select name="stance" label="Stance" options={stances.map(([value, label]) => ({ value, label }))} />
    </>
  )
}
