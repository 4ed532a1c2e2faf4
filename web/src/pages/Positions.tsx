import { useContext } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { STANCES } from '../../../src/model/STANCES.ts'
import type { PositionRow } from '../../../src/store/PositionRow.ts'
import { query } from '../data/query.ts'
import { RecordContext } from '../data/RecordContext.ts'
import { DateFields } from '../parts/DateFields.tsx'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { StanceChip } from '../parts/StanceChip.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'
import { Matrices } from '../positions/Matrices.tsx'
import { words } from '../words.ts'

/** Party × issue over time: who stands where, and who moved. */
export function Positions() {
  const { query: chosen } = useLocation()
  const { issues } = useContext(RecordContext)
  return (
    <Titled
      title="Positions"
      lead="How each party answers each question, over time. Every step opens the words it rests on."
    >
      {issues.length === 0 ? (
        <NoIssues />
      ) : (
        <>
          <Filter>
            <OutletField />
            <DateFields />
          </Filter>
          <ul class="stance-key" aria-label="Stances">
            {STANCES.map((stance) => (
              <li key={stance}>
                <StanceChip stance={stance} /> <span class="quiet">{words.stanceHelp[stance]}</span>
              </li>
            ))}
          </ul>
          <Span />
          <Loaded<readonly PositionRow[]> address={`/api/positions${query(chosen)}`}>
            {(rows) => <Matrices rows={rows} />}
          </Loaded>
        </>
      )}
    </Titled>
  )
}

/** What the strips of dots are drawn over. */
function Span() {
  const { from, to } = useContext(RecordContext)
  if (!from || !to) return null
  return (
    <p class="quiet">
      Dots run from <When date={from} /> to <When date={to} />, yes above and no below; each opens its words.
    </p>
  )
}

function NoIssues() {
  return (
    <div class="notice">
      <p>
        No issues are known, so nobody has a position yet. Issues are yes/no questions that you put in a file
        “dispute.yaml” beside the record.
      </p>
      <p>
        <a href="/issues">Issues</a> proposes some from the documents read, and so does <code>standoff init</code>.
      </p>
    </div>
  )
}
