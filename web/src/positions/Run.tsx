import { readerLink } from '../data/readerLink.ts'
import { dateWords } from '../parts/dateWords.ts'
import { StanceChip } from '../parts/StanceChip.tsx'
import { TellingList } from '../timeline/TellingList.tsx'
import { what } from '../timeline/what.ts'
import { who } from '../timeline/who.ts'
import type { StanceRun } from './StanceRun.ts'

/** A stance with the time it was taken in; opens the words it rests on. */
export function Run({ run: { stance, tellings } }: { readonly run: StanceRun }) {
  const [first] = tellings
  if (!first) return null
  const dates = [...new Set([first.date, tellings.at(-1)?.date])].map((date) => (date ? dateWords(date) : 'undated'))
  const only = tellings.length === 1
  return (
    <li class={`run run-${stance}`}>
      {only ? (
        <a href={readerLink(first.document, first.id)} title={what(first)}>
          <StanceChip stance={stance} /> <span>{dates.join(' – ')}</span> <span class="quiet">{who(first)}</span>
        </a>
      ) : (
        <details>
          <summary>
            <StanceChip stance={stance} /> <span>{dates.join(' – ')}</span>{' '}
            <span class="quiet">{tellings.length} times</span>
          </summary>
          <TellingList rows={tellings} />
        </details>
      )}
    </li>
  )
}
