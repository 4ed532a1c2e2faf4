import { useLocation } from 'preact-iso'
import type { SpeakerRow } from '../../../src/store/SpeakerRow.ts'
import { query } from '../data/query.ts'
import { DateFields } from '../parts/DateFields.tsx'
import { DisputeFields } from '../parts/DisputeFields.tsx'
import { Filter } from '../parts/Filter.tsx'
import { ListTable } from '../parts/ListTable.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'

/** Who speaks in the record, over all documents; each leads to what they said. */
export function Speakers() {
  const { query: chosen } = useLocation()
  const said = (speaker: string) => `/statements${query({ ...chosen, offset: undefined, speaker })}`
  return (
    <Titled title="Speakers" lead="One name for one speaker over all documents, as far as the machine could tell.">
      <Filter>
        <DisputeFields />
        <OutletField />
        <DateFields />
      </Filter>
      <ListTable<SpeakerRow>
        caption="Speakers"
        address="/api/speakers"
        filter={chosen}
        keyOf={({ identity }) => identity}
        none="No speaker fits. Take a filter away."
        columns={[
          { label: 'Speaker', kind: 'main', cell: ({ identity, name }) => <a href={said(identity)}>{name}</a> },
          {
            label: 'Who it is',
            cell: ({ identity }) => <a href={`/speakers/${encodeURIComponent(identity)}`}>names</a>,
          },
          { label: 'Kind', cell: ({ type, country }) => [type, country].filter(Boolean).join(', ') },
          { label: 'Statements', kind: 'number', cell: ({ statements }) => statements },
          { label: 'Documents', kind: 'number', cell: ({ documents }) => documents },
          { label: 'Outlets', kind: 'number', cell: ({ outlets }) => outlets },
          { label: 'First', cell: ({ first }) => <When date={first} /> },
          { label: 'Last', cell: ({ last }) => <When date={last} /> },
        ]}
      />
    </Titled>
  )
}
