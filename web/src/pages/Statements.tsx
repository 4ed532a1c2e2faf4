import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { StatementRow } from '../../../src/store/StatementRow.ts'
import { query } from '../data/query.ts'
import { DateFields } from '../parts/DateFields.tsx'
import { DisputeFields } from '../parts/DisputeFields.tsx'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { Pager } from '../parts/Pager.tsx'
import { SpeakerField } from '../parts/SpeakerField.tsx'
import { StatementItem } from '../parts/StatementItem.tsx'
import { Titled } from '../parts/Titled.tsx'
import { WordsField } from '../parts/WordsField.tsx'

const LIMIT = 50 // statements on one page

/** Who said what, when: each opens the exact words. */
export function Statements() {
  const { query: chosen } = useLocation()
  return (
    <Titled title="Statements" lead="Who said what, and when. Each opens the exact words in its report.">
      <Filter>
        <WordsField label="Words" />
        <SpeakerField />
        <DisputeFields />
        <OutletField />
        <DateFields />
      </Filter>
      <Loaded<Page<StatementRow>> address={`/api/statements${query({ ...chosen, limit: LIMIT })}`}>
        {(page) => (
          <>
            {page.rows.length === 0 && <p class="notice">No statement fits. Take a filter away.</p>}
            <ol class="statements">
              {page.rows.map((row) => (
                <li key={`${row.document}#${row.id}`}>
                  <StatementItem row={row} />
                </li>
              ))}
            </ol>
            <Pager page={page} limit={LIMIT} />
          </>
        )}
      </Loaded>
    </Titled>
  )
}
