import { useContext } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { DocumentRow } from '../../../src/store/DocumentRow.ts'
import { RecordContext } from '../data/RecordContext.ts'
import { DateFields } from '../parts/DateFields.tsx'
import { DisputeFields } from '../parts/DisputeFields.tsx'
import { DocumentTitle } from '../parts/DocumentTitle.tsx'
import { Filter } from '../parts/Filter.tsx'
import { ListTable } from '../parts/ListTable.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { Published } from '../parts/Published.tsx'
import { SpeakerField } from '../parts/SpeakerField.tsx'
import { Titled } from '../parts/Titled.tsx'
import { WordsField } from '../parts/WordsField.tsx'

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
        <WordsField label="Words" />
        <SpeakerField />
        <DisputeFields />
        <OutletField />
        <DateFields />
      </Filter>
      <ListTable<DocumentRow>
        caption="Documents"
        address="/api/documents"
        filter={chosen}
        keyOf={({ id }) => id}
        none="No document fits. Take a filter away, or read documents in with “standoff add”."
        columns={[
          { label: 'Title', kind: 'main', cell: (row) => <DocumentTitle row={row} /> },
          { label: 'Outlet', cell: ({ outlet }) => outlet ?? <span class="quiet">not known</span> },
          { label: 'Published', cell: (row) => <Published {...row} /> },
          { label: 'Statements', kind: 'number', cell: ({ statements }) => statements },
          { label: 'Events', kind: 'number', cell: ({ events }) => events },
          {
            label: 'Warnings',
            cell: ({ warnings }) =>
              warnings > 0 ? <span class="warning-count">{warnings}</span> : <span class="quiet">none</span>,
          },
        ]}
      />
    </Titled>
  )
}
