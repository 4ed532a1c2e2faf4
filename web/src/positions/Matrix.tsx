import type { PositionRow } from '../../../src/store/PositionRow.ts'
import { Cell } from './Cell.tsx'

/** One row an issue, one column a party. */
export function Matrix({ rows }: { readonly rows: readonly PositionRow[] }) {
  const parties = new Map(rows.map(({ party, partyName }) => [party, partyName]))
  const issues = Map.groupBy(rows, ({ issue }) => issue)
  return (
    <table class="matrix">
      <caption class="visually-hidden">Positions by issue and party</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          {[...parties].map(([id, name]) => (
            <th scope="col" key={id}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...issues].map(([issue, cells]) => (
          <tr key={issue}>
            <th scope="row">{cells[0]?.question}</th>
            {[...parties].map(([party, name]) => (
              <td key={party} data-label={name}>
                <Cell row={cells.find((cell) => cell.party === party)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
