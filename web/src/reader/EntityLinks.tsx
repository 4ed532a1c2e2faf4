import { useName } from './useName.ts'
import { useReading } from './useReading.ts'

/** Entities by name, each a link to its first mention on this page. */
export function EntityLinks({ ids }: { readonly ids: readonly string[] }) {
  const { marks } = useReading()
  const name = useName()
  return (
    <>
      {ids.map((id, index) => {
        const mark = marks.find((candidate) => candidate.kind === 'name' && candidate.of.entity === id)
        return (
          <span key={id}>
            {index > 0 && ', '}
            {mark ? <a href={`#${encodeURIComponent(mark.id)}`}>{name(id)}</a> : name(id)}
          </span>
        )
      })}
    </>
  )
}
