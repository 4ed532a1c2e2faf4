import { useLocation } from 'preact-iso'

const FORM = '\\d{4}(-\\d{2}(-\\d{2})?)?'

/** The fields of a filter for a range of dates, as precise as one likes: "2017", "2017-10", "2017-10-25". */
export function DateFields() {
  const { query } = useLocation()
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
            placeholder="2017-10-25"
            title="A year, month or day: 2017, 2017-10, 2017-10-25"
          />
        </label>
      ))}
    </>
  )
}
