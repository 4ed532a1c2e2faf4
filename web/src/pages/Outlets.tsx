import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { Chosen, OutletRow } from '../../../src/store/OutletRow.ts'
import { query } from '../data/query.ts'
import { DateFields } from '../parts/DateFields.tsx'
import { DisputeFields } from '../parts/DisputeFields.tsx'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { SpeakerField } from '../parts/SpeakerField.tsx'
import { Titled } from '../parts/Titled.tsx'
import { WordsField } from '../parts/WordsField.tsx'
import { TellingList } from '../timeline/TellingList.tsx'

/** How outlets word what they tell, each count with its words beneath. */
export function Outlets() {
  const { query: chosen } = useLocation()
  return (
    <Titled
      title="Wording"
      lead="How each outlet tells it: whom it quotes and whom not, under which names, and which words it chose. Counts with the words beneath; no judgement."
    >
      <Filter>
        <WordsField label="Words" />
        <SpeakerField />
        <DisputeFields />
        <DateFields />
      </Filter>
      <Loaded<Page<OutletRow>> address={`/api/outlets${query(chosen)}`}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p class="notice">No statement of a known outlet fits. Name outlets in documents.csv.</p>
          ) : (
            <div class="wordings">
              {rows.map((row) => (
                <Outlet key={row.outlet} row={row} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Titled>
  )
}

function Outlet({ row: { outlet, statements, quoted, speakers, loaded, scareQuotes } }: { readonly row: OutletRow }) {
  return (
    <section class="wording outlet">
      <h2>{outlet}</h2>
      <p class="quiet">
        {statements} statements; {quoted.words} of {quoted.of} words in quotation marks
      </p>
      <Speakers label="Quotes" speakers={speakers.filter((speaker) => speaker.quoted > 0)} />
      <Speakers label="Reports, without a quotation" speakers={speakers.filter((speaker) => speaker.quoted === 0)} />
      <Words label="Loaded words" chosen={loaded} />
      <Words label="Labels in quotation marks" chosen={scareQuotes} />
    </section>
  )
}

function Speakers({ label, speakers }: { readonly label: string; readonly speakers: OutletRow['speakers'] }) {
  if (speakers.length === 0) return null
  return (
    <details>
      <summary>
        {label}, {speakers.length}
      </summary>
      <ul>
        {speakers.map(({ name, statements, quoted, names }) => (
          <li key={name}>
            <strong>{name}</strong>, {quoted > 0 ? `${quoted} of ${statements}` : statements}
            {names.length > 0 && <span class="quiet">: {names.map((words) => `“${words}”`).join(', ')}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Words({ label, chosen }: { readonly label: string; readonly chosen: readonly Chosen[] }) {
  if (chosen.length === 0) return null
  return (
    <>
      <h3>{label}</h3>
      {chosen.map(({ word, statements }) => (
        <details key={word}>
          <summary>
            {word}, {statements.length}
          </summary>
          <TellingList rows={statements} />
        </details>
      ))}
    </>
  )
}
