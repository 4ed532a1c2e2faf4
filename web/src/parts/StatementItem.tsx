import type { StatementRow } from '../../../src/store/StatementRow.ts'
import { readerLink } from '../data/readerLink.ts'
import { usePartyName } from '../data/usePartyName.ts'
import { Decide } from '../decide/Decide.tsx'
import { words } from '../words.ts'
import { Confidence } from './Confidence.tsx'
import { clip } from './clip.ts'
import { StanceChip } from './StanceChip.tsx'
import { When } from './When.tsx'

const SHOWN = 400 // UTF-16 code units of a statement in a list; the reader shows it whole

/** A statement in a list: who and when, the words as a link to them, where it was told. */
export function StatementItem({ row }: { readonly row: StatementRow }) {
  const party = usePartyName()
  return (
    <article class="statement">
      <div class="statement-head">
        <strong>{row.speaker?.name ?? (row.source || 'unknown speaker')}</strong>
        {row.side && party(row.side) !== row.speaker?.name && <span class="quiet">{party(row.side)}</span>}
        <span class="statement-when">
          <When date={row.said} none={row.date ? '' : 'undated'} />
          {row.said === undefined && row.date !== undefined && (
            <span class="quiet">
              published <When date={row.date} />
            </span>
          )}
        </span>
      </div>
      <a class="statement-words" href={readerLink(row.document, row.id)}>
        {clip(row.words, SHOWN)}
      </a>
      <div class="statement-foot">
        {row.stance && <StanceChip stance={row.stance} />}
        {row.issue && <span class="tag">{row.issue}</span>}
        <span>{row.kind}</span>
        {row.factuality && <span class="tag">{words.factuality[row.factuality]}</span>}
        {row.via && <span>by way of {row.via.name}</span>}
        <span>{row.outlet ?? row.origin}</span>
        {row.groups.map((group) => (
          <a key={group} href={`/same/${encodeURIComponent(group)}`}>
            told elsewhere too
          </a>
        ))}
        <Confidence value={row.confidence} of="that this is a statement" />
        <Decide of="statement" document={row.document} id={row.id} names="speakers" />
      </div>
    </article>
  )
}
