import type { ComponentChildren } from 'preact'
import type { Resolution } from '../../../src/model/Resolution.ts'
import { readerLink } from '../data/readerLink.ts'
import { StanceChip } from '../parts/StanceChip.tsx'
import { When } from '../parts/When.tsx'
import { Why } from '../parts/Why.tsx'
import type { Telling } from '../timeline/Telling.ts'
import { who } from '../timeline/who.ts'
import { wordsOf } from '../timeline/wordsOf.ts'
import { ComparedText } from './ComparedText.tsx'
import { compare } from './compare.ts'

const KINDS = { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported, not quoted' } as const

/** One telling: by whom and when, and its words, compared with those of `against`. */
export function Wording({
  row,
  against,
  resolution,
  children,
}: {
  readonly row: Telling
  readonly against?: string | undefined
  readonly resolution?: Resolution | undefined
  /** What a person can do about it. */
  readonly children?: ComponentChildren
}) {
  const words = wordsOf(row)
  const parts = against === undefined ? undefined : compare(against, words)
  return (
    <article class="wording">
      <header>
        <strong>{row.outlet ?? row.origin}</strong>
        <span>
          <When date={row.published} none="report undated" />
        </span>
        <span class="quiet">{row.row === 'statement' ? KINDS[row.kind] : `${row.type}, ${row.status}`}</span>
        {against !== undefined && !parts && <span class="quiet">in other words</span>}
      </header>
      <p class="wording-words">{parts ? <ComparedText parts={parts} /> : words}</p>
      <footer>
        <span class="quiet">{who(row) || 'speaker not named'}</span> {row.stance && <StanceChip stance={row.stance} />}{' '}
        <a href={readerLink(row.document, row.id)}>Read it there</a>
        <Why of="belonging together" resolution={resolution} />
        {children}
      </footer>
    </article>
  )
}
