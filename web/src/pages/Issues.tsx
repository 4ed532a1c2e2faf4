import { useState } from 'preact/hooks'
import type { Dispute } from '../../../src/model/Dispute.ts'
import { sendJson } from '../data/sendJson.ts'
import { Coding } from '../issues/Coding.tsx'
import { IssueForm } from '../issues/IssueForm.tsx'
import { Proposals } from '../issues/Proposals.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { Titled } from '../parts/Titled.tsx'

const NONE: Dispute = { title: '', parties: [], issues: [], instruments: [] }

/** The questions in dispute: proposed on demand, renamed, merged, split; what was read before is then coded again. */
export function Issues() {
  return (
    <Titled
      title="Issues"
      lead="Yes/no questions that statements and acts are coded for. Rename them, merge them, split them, or have some proposed."
    >
      <Loaded<Dispute | null> address="/api/dispute">{(dispute) => <Editor kept={dispute ?? NONE} />}</Loaded>
    </Titled>
  )
}

function Editor({ kept }: { readonly kept: Dispute }) {
  const [dispute, set] = useState(kept)
  const [saved, setSaved] = useState(kept)
  const [told, setTold] = useState('')
  const draft = { dispute, set }
  const save = async () => {
    try {
      const answer = await sendJson<{ file?: string }>('PUT', '/api/dispute', dispute)
      setSaved(dispute)
      setTold(answer?.file ? `Kept, also in ${answer.file}.` : 'Kept.')
      await sendJson('POST', '/api/coding')
    } catch (error) {
      setTold((error as Error).message)
    }
  }
  return (
    <>
      <div class="issues">
        {dispute.issues.map((issue) => (
          <IssueForm key={issue.id} issue={issue} draft={draft} />
        ))}
        {dispute.issues.length === 0 && (
          <p class="notice">There are no issues yet. Have some proposed, and take those that fit.</p>
        )}
        <div class="buttons">
          <button type="button" disabled={dispute === saved} onClick={save}>
            Keep, and code again
          </button>
          <button type="button" disabled={dispute === saved} onClick={() => set(saved)}>
            Undo all
          </button>{' '}
          <span role="status">{told}</span>
        </div>
      </div>
      <Coding />
      <Proposals draft={draft} />
    </>
  )
}
