import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import { query } from '../data/query.ts'
import { DateFields } from '../parts/DateFields.tsx'
import { DisputeFields } from '../parts/DisputeFields.tsx'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { Pager } from '../parts/Pager.tsx'
import { Select } from '../parts/Select.tsx'
import { SpeakerField } from '../parts/SpeakerField.tsx'
import { Titled } from '../parts/Titled.tsx'
import { Chart } from '../timeline/Chart.tsx'
import { dots } from '../timeline/dots.ts'
import type { Telling } from '../timeline/Telling.ts'
import { TellingList } from '../timeline/TellingList.tsx'

const LIMIT = 1000 // tellings drawn at once

/** What was said and what was done, on one time axis. */
export function Timeline() {
  const { query: chosen } = useLocation()
  const { lanes, ...filter } = chosen
  return (
    <Titled title="Timeline" lead="Said and done on one axis; the same thing told twice is one dot.">
      <Filter>
        <SpeakerField />
        <DisputeFields />
        <OutletField />
        <DateFields />
        <Select name="lanes" label="Lanes by" options={[{ value: 'kind', label: 'said and done' }]} any="party" />
      </Filter>
      <Loaded<Page<Telling>> address={`/api/timeline${query({ ...filter, limit: LIMIT })}`}>
        {(page) => {
          const { dated, undated } = dots(page.rows)
          return (
            <>
              {page.rows.length === 0 && <p class="notice">Nothing said or done fits. Take a filter away.</p>}
              {dated.length > 0 && <Chart dots={dated} by={lanes === 'kind' ? 'kind' : 'party'} />}
              <Pager page={page} limit={LIMIT} />
              {dated.length > 0 && (
                <section aria-labelledby="in-order">
                  <h2 id="in-order">In order</h2>
                  <TellingList rows={dated.map(({ row }) => row)} />
                </section>
              )}
              {undated.length > 0 && (
                <section aria-labelledby="undated">
                  <h2 id="undated">Undated</h2>
                  <p class="quiet">
                    Neither the text nor its report tells when. Give the report a date, and these find their place.
                  </p>
                  <TellingList rows={undated} />
                </section>
              )}
            </>
          )
        }}
      </Loaded>
    </Titled>
  )
}
