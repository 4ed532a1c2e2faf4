import type { ComponentChildren } from 'preact'
import { isAlike } from '../../../src/link/wordings/isAlike.ts'
import type { WordPart } from '../../../src/link/wordings/WordPart.ts'
import type { Resolution } from '../../../src/model/Resolution.ts'
import { readerLink } from '../data/readerLink.ts'
import { StanceChip } from '../parts/StanceChip.tsx'
import { When } from '../parts/When.tsx'
import { Why } from '../parts/Why.tsx'
import type { Telling } from '../timeline/Telling.ts'
import { who } from '../timeline/who.ts'
import { wordsOf } from '../timeline/wordsOf.ts'
import { ComparedText } from './ComparedText.tsx'

const KINDS = { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported, not quoted' } as const

/** One telling: by whom and when, and its words, against the canonical wording where `parts` compare it. */
export function Wording({
  row,
  parts = [],
  resolution,
  children,
}: {
  readonly row: Telling
  readonly parts?: readonly WordPart[]
  readonly resolution?: Resolution | undefined
  /** What more there is to say of it, and what a person can do about it. */
  readonly children?: ComponentChildren
}) {
  const alike = isAlike(parts)
  return (
    <article class="wording">
      <header>
        <strong>{row.outlet ?? row.origin}</strong>
        <span>
          <When date={row.published} none="report undated" />
        </span>
        <span class="quiet">{row.row === 'statement' ? KINDS[row.kind] : `${row.type}, ${row.status}`}</span>
        {parts.length > 0 && !alike && <span class="quiet">in other words</span>}
      </header>
      <div class="wording-words">{alike ? <ComparedText parts={parts} /> : wordsOf(row)}</div>
      <footer>
        <span class="quiet">{who(row) || 'speaker not named'}</span> {row.stance && <StanceChip stance={row.stance} />}{' '}
        <a href={readerLink(row.document, row.id)}>Read it there</a>
        <Why of="belonging together" resolution={resolution} />
        {children}
      </footer>
    </article>
  )
}
