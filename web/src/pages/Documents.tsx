import { useContext } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { DocumentRow } from '../../../src/store/DocumentRow.ts'
import { query } from '../data/query.ts'
import { RecordContext } from '../data/RecordContext.ts'
import { readerLink } from '../data/readerLink.ts'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { Pager } from '../parts/Pager.tsx'
import { Published } from '../parts/Published.tsx'
import { Titled } from '../parts/Titled.tsx'
import { WordsField } from '../parts/WordsField.tsx'

const LIMIT = 100 // rows on one page

/** The documents of the record, by date. */
export function Documents() {
  const { query: chosen } = useLocation()
  const { counts } = useContext(RecordContext)
  return (
    <Titled
      title="Documents"
      lead={`${counts.documents} read, with ${counts.statements} statements and ${counts.events} events.`}
    >
      <Filter>
        <WordsField label="Words of the title" />
        <OutletField />
      </Filter>
      <Loaded<Page<DocumentRow>> address={`/api/documents${query({ ...chosen, limit: LIMIT })}`}>
        {(page) => (
          <>
            {page.rows.length === 0 && (
              <p class="notice">No document fits. Take a filter away, or read documents in with “standoff add”.</p>
            )}
            <table class="rows">
              <caption class="visually-hidden">Documents</caption>
              <thead>
                <tr>
                  <th scope="col">Title</th>
                  <th scope="col">Outlet</th>
                  <th scope="col">Published</th>
                  <th scope="col" class="number">
                    Statements
                  </th>
                  <th scope="col" class="number">
                    Events
                  </th>
                  <th scope="col">Warnings</th>
                </tr>
              </thead>
              <tbody>
                {page.rows.map((row) => (
                  <Row key={row.id} {...row} />
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

function Row(row: DocumentRow) {
  return (
    <tr>
      <td class="main-cell">
        <a href={readerLink(row.id)}>{row.title ?? row.source}</a>
        {row.copyOf && (
          <>
            {' '}
            <a class="tag" href={readerLink(row.copyOf)}>
              copy of another
            </a>
          </>
        )}
        {row.byline && <div class="quiet">{row.byline}</div>}
      </td>
      <td data-label="Outlet">{row.outlet ?? <span class="quiet">not known</span>}</td>
      <td data-label="Published">
        <Published {...row} />
      </td>
      <td data-label="Statements" class="number">
        {row.statements}
      </td>
      <td data-label="Events" class="number">
        {row.events}
      </td>
      <td data-label="Warnings">
        {row.warnings > 0 ? <span class="warning-count">{row.warnings}</span> : <span class="quiet">none</span>}
      </td>
    </tr>
  )
}
