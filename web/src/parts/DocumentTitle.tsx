import type { DocumentRow } from '../../../src/store/DocumentRow.ts'
import { readerLink } from '../data/readerLink.ts'

/** What a document is called, as the way to it; whose copy it is, and by whom it was written. */
export function DocumentTitle({ row }: { readonly row: DocumentRow }) {
  return (
    <>
      <a href={readerLink(row.id)}>{row.title ?? row.source}</a>
      {row.copyOf && (
        <>
          {' '}
          <a class="tag" href={`${readerLink(row.id)}/copy`}>
            copy of another
          </a>
        </>
      )}
      {row.byline && <div class="quiet">{row.byline}</div>}
    </>
  )
}
