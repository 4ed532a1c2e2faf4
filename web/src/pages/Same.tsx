import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { GroupRow } from '../../../src/store/GroupRow.ts'
import type { RelationRow } from '../../../src/store/RelationRow.ts'
import { query } from '../data/query.ts'
import { Confidence } from '../parts/Confidence.tsx'
import { DisputeFields } from '../parts/DisputeFields.tsx'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Pager } from '../parts/Pager.tsx'
import { SpeakerField } from '../parts/SpeakerField.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'
import { WordsField } from '../parts/WordsField.tsx'
import { what } from '../timeline/what.ts'
import { who } from '../timeline/who.ts'
import { Disputes } from '../wordings/Disputes.tsx'

const LIMIT = 50 // groups on one page

/** What was told more than once, and claims beside their denials. */
export function Same() {
  const { query: chosen } = useLocation()
  return (
    <Titled title="Told twice" lead="The same statement or event in several reports, and claims beside their denials.">
      <Filter>
        <WordsField label="Words" />
        <SpeakerField />
        <DisputeFields />
      </Filter>
      <Loaded<Page<RelationRow>> address={`/api/relations${query({ ...chosen, offset: undefined })}`}>
        {({ rows }) => <Disputes relations={rows} />}
      </Loaded>
      <Loaded<Page<GroupRow>> address={`/api/groups${query({ ...chosen, limit: LIMIT })}`}>
        {(page) => (
          <section>
            <h2>Several tellings</h2>
            {page.rows.length === 0 && <p class="notice">Nothing that fits was told more than once.</p>}
            <ol class="groups">
              {page.rows.map((group) => (
                <Row key={group.id} {...group} />
              ))}
            </ol>
            <Pager page={page} limit={LIMIT} />
          </section>
        )}
      </Loaded>
    </Titled>
  )
}

function Row({ id, of, tellings, confidence }: GroupRow) {
  const [canonical] = tellings
  if (!canonical) return null
  const outlets = new Set(tellings.map(({ outlet, origin }) => outlet ?? origin))
  return (
    <li>
      <div class="statement-head">
        <strong>{who(canonical) || 'unknown'}</strong>
        <When date={canonical.date} />
        <span class="quiet">
          {of}, {tellings.length} tellings in {[...outlets].join(', ')}
        </span>
        <Confidence value={confidence} of="that all are the same" />
      </div>
      <a class="statement-words" href={`/same/${encodeURIComponent(id)}`}>
        {what(canonical)}
      </a>
    </li>
  )
}
