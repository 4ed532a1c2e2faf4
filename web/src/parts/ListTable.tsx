import type { Page } from '../../../src/serve/api/Page.ts'
import { query } from '../data/query.ts'
import type { Column } from './Column.ts'
import { Loaded } from './Loaded.tsx'
import { Pager } from './Pager.tsx'

const LIMIT = 100 // rows on one page

/** A list of the API as a table, one page at a time; on narrow screens each row is a block with its labels. */
export function ListTable<Row>({
  caption,
  address,
  filter,
  columns,
  keyOf,
  none,
}: {
  readonly caption: string
  readonly address: string
  readonly filter: Readonly<Record<string, string>>
  readonly columns: readonly Column<Row>[]
  readonly keyOf: (row: Row) => string
  /** What is said where there are no rows, with the next step. */
  readonly none: string
}) {
  return (
    <Loaded<Page<Row>> address={`${address}${query({ ...filter, limit: LIMIT })}`}>
      {(page) =>
        page.rows.length === 0 ? (
          <p class="notice">{none}</p>
        ) : (
          <>
            <table class="rows">
              <caption class="visually-hidden">{caption}</caption>
              <thead>
                <tr>
                  {columns.map(({ label, kind }) => (
                    <th key={label} scope="col" class={kind === 'number' ? 'number' : undefined}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {page.rows.map((row) => (
                  <tr key={keyOf(row)}>
                    {columns.map(({ label, kind, cell }) => (
                      <td
                        key={label}
                        data-label={kind === 'main' ? undefined : label}
                        class={kind === 'main' ? 'main-cell' : kind}
                      >
                        {cell(row)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <Pager page={page} limit={LIMIT} />
          </>
        )
      }
    </Loaded>
  )
}
