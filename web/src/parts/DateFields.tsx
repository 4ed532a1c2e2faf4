import { useContext } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { RecordContext } from '../data/RecordContext.ts'

const FORM = '\\d{4}(-\\d{2}(-\\d{2})?)?'

/** The fields of a filter for a range of dates, as precise as one likes: "2017", "2017-10", "2017-10-25". */
export function DateFields() {
  const { query } = useLocation()
  const record = useContext(RecordContext)
  return (
    <>
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {name === 'from' ? 'From' : 'To'}{' '}
          <input
            name={name}
            value={query[name] ?? ''}
            pattern={FORM}
            size={10}
            placeholder={record[name]}
            title="A year, month or day: 2017, 2017-10, 2017-10-25"
          />
        </label>
      ))}
    </>
  )
}
