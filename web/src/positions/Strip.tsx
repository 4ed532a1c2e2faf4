import { useContext } from 'preact/hooks'
import { daysOf } from '../../../src/link/daysOf.ts'
import { STANCES } from '../../../src/model/STANCES.ts'
import { RecordContext } from '../data/RecordContext.ts'
import { readerLink } from '../data/readerLink.ts'
import { dateWords } from '../parts/dateWords.ts'
import { middle } from '../timeline/middle.ts'
import type { Telling } from '../timeline/Telling.ts'
import { what } from '../timeline/what.ts'
import { who } from '../timeline/who.ts'

/** The stances of a cell as dots: time runs from left to right over the days of the record, yes is above, no below. The list below it says the same. */
export function Strip({ evidence }: { readonly evidence: readonly Telling[] }) {
  const { from, to } = useContext(RecordContext)
  const [first, last] = [daysOf(from)?.from, daysOf(to)?.to]
  if (first === undefined || last === undefined) return null
  return (
    <div class="strip" aria-hidden="true">
      {evidence.map((row) => {
        const days = daysOf(row.date)
        if (!days || !row.stance) return null
        const x = (middle(days) - first) / Math.max(1, last - first)
        const told = `${dateWords(row.date ?? '')}, ${who(row)}: ${what(row)}`
        return (
          // biome-ignore lint/a11y/useAnchorContent: its label names it, and the list below has the same link
          <a
            key={`${row.document}#${row.id}`}
            class={`step run-${row.stance}`}
            style={{ left: percent(x), bottom: percent(STANCES.indexOf(row.stance) / (STANCES.length - 1)) }}
            href={readerLink(row.document, row.id)}
            title={told}
            aria-label={told}
            tabIndex={-1}
          />
        )
      })}
    </div>
  )
}

/** A share of the strip; what lies outside the days of the record stands at its edge. */
const percent = (share: number): string => `${100 * Math.min(1, Math.max(0, share))}%`
