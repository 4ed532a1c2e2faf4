import { useContext } from 'preact/hooks'
import type { GroupView } from '../../../src/serve/api/GroupView.ts'
import type { Page } from '../../../src/serve/api/Page.ts'
import type { GroupRow } from '../../../src/store/GroupRow.ts'
import { query } from '../data/query.ts'
import { useData } from '../data/useData.ts'
import { DecideContext } from '../decide/DecideContext.ts'
import { MergeForm } from '../decide/MergeForm.tsx'
import { clip } from '../parts/clip.ts'
import { dateWords } from '../parts/dateWords.ts'
import { wordsOf } from '../timeline/wordsOf.ts'

const SHOWN = 90 // UTF-16 code units of another group's words in the choice

/** The choice of another group that is one with this, among those of the same speaker or, of events, all. */
export function Merge({ group, address }: { readonly group: GroupView; readonly address: string }) {
  const { decide } = useContext(DecideContext)
  const [canonical] = group.tellings
  const speaker = canonical?.row === 'statement' ? canonical.speaker?.identity : undefined
  const { data } = useData<Page<GroupRow>>(`/api/groups${query({ speaker, limit: 500 })}`)
  const others = (data?.rows ?? []).filter(({ id, of }) => id !== group.id && of === group.of)
  if (others.length === 0) return null
  return (
    <MergeForm
      label="Is one with"
      none="choose a group"
      others={others.map(({ id, tellings: [first] }) => ({
        value: id,
        name: first ? `${first.date ? dateWords(first.date) : 'undated'}: ${clip(wordsOf(first), SHOWN)}` : id,
      }))}
      onMerge={(other) => decide(address, { action: 'merge', other }, 'Decided. The two groups are one.')}
    />
  )
}
