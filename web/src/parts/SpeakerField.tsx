import { useLocation } from 'preact-iso'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { SpeakerRow } from '../../../src/store/SpeakerRow.ts'
import { useData } from '../data/useData.ts'

const OFFERED = 200 // names in the list; others are found by typing

/** The field of a filter for the speaker: part of a name, with those who speak most offered; or an identity that a link gave. */
export function SpeakerField() {
  const { query } = useLocation()
  const { data } = useData<Page<SpeakerRow>>(`/api/speakers?limit=${OFFERED}`)
  const speakers = data?.rows ?? []
  const known = speakers.find(({ identity }) => identity === query.speaker)
  return (
    <label>
      Speaker{' '}
      <input name="speaker" list="speakers" value={known?.name ?? query.speaker ?? ''} placeholder="part of a name" />
      <datalist id="speakers">
        {speakers.map(({ identity, name }) => (
          <option key={identity} value={name} />
        ))}
      </datalist>
    </label>
  )
}
