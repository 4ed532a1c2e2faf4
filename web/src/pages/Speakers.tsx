import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { SpeakerRow } from '../../../src/store/SpeakerRow.ts'
import { query } from '../data/query.ts'
import { DateFields } from '../parts/DateFields.tsx'
import { DisputeFields } from '../parts/DisputeFields.tsx'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { Pager } from '../parts/Pager.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'

const LIMIT = 100 // speakers on one page

/** Who speaks in the record, over all documents; each leads to what they said. */
export function Speakers() {
  const { query: chosen } = useLocation()
  return (
    <Titled title="Speakers" lead="One name for one speaker over all documents, as far as the machine could tell.">
      <Filter>
        <DisputeFields />
        <OutletField />
        <DateFields />
      </Filter>
      <Loaded<Page<SpeakerRow>> address={`/api/speakers${query({ ...chosen, limit: LIMIT })}`}>
        {(page) => (
          <>
            {page.rows.length === 0 && <p class="notice">No speaker fits. Take a filter away.</p>}
            <table class="rows">
              <caption class="visually-hidden">Speakers</caption>
              <thead>
                <tr>
                  <th scope="col">Speaker</th>
                  <th scope="col">Kind</th>
                  <th scope="col" class="number">
                    Statements
                  </th>
                  <th scope="col" class="number">
                    Documents
                  </th>
                  <th scope="col" class="number">
                    Outlets
                  </th>
                  <th scope="col">First</th>
                  <th scope="col">Last</th>
                </tr>
              </thead>
              <tbody>
                {page.rows.map((row) => (
                  <tr key={row.identity}>
                    <td class="main-cell">
                      <a href={`/statements${query({ ...chosen, offset: undefined, speaker: row.identity })}`}>
                        {row.name}
                      </a>
                    </td>
                    <td data-label="Kind">{[row.type, row.country].filter(Boolean).join(', ')}</td>
                    <td data-label="Statements" class="number">
                      {row.statements}
                    </td>
                    <td data-label="Documents" class="number">
                      {row.documents}
                    </td>
                    <td data-label="Outlets" class="number">
                      {row.outlets}
                    </td>
                    <td data-label="First">
                      <When date={row.first} />
                    </td>
                    <td data-label="Last">
                      <When date={row.last} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Pager page={page} limit={LIMIT} />
          </>
        )}
      </Loaded>
    </Titled>
  )
}
