import { useContext } from 'preact/hooks'
import type { PositionRow } from '../../../src/store/PositionRow.ts'
import { RecordContext } from '../data/RecordContext.ts'
import { Matrix } from './Matrix.tsx'

/** The parties that the dispute names, and, folded up, others who took a side. */
export function Matrices({ rows }: { readonly rows: readonly PositionRow[] }) {
  const { parties } = useContext(RecordContext)
  const isNamed = ({ party }: PositionRow) => parties.some(({ id }) => id === party)
  const others = rows.filter((row) => !isNamed(row))
  if (parties.length === 0) return <Matrix rows={rows} />
  return (
    <>
      <Matrix rows={rows.filter(isNamed)} />
      {others.length > 0 && (
        <details class="other-parties">
          <summary>Others who took a side, {new Set(others.map(({ party }) => party)).size}</summary>
          <Matrix rows={others} />
        </details>
      )}
    </>
  )
}
