import { useState } from 'preact/hooks'
import type { Proposed, ProposedDispute } from '../../../src/link/propose/Proposed.ts'
import type { Issue } from '../../../src/model/Issue.ts'
import { sendJson } from '../data/sendJson.ts'
import type { Draft } from './Draft.ts'
import { idFor } from './idFor.ts'

const plain = <Part extends object>({ because: _, ...part }: Proposed<Part>) => part

/** Issues as the documents suggest them, on demand: each with where it comes from, to take or to leave. */
export function Proposals({ draft: { dispute, set } }: { readonly draft: Draft }) {
  const [found, setFound] = useState<ProposedDispute>()
  const [told, setTold] = useState('')
  const propose = async () => {
    setTold('Looking through the documents …')
    try {
      const proposed = await sendJson<ProposedDispute>('POST', '/api/dispute/proposals')
      setFound(proposed)
      setTold(proposed?.issues.length ? '' : 'Nothing is said often enough to be an issue.')
    } catch (error) {
      setTold((error as Error).message)
    }
  }
  const take = (issue: Proposed<Issue>) => {
    const taken = dispute.issues.map(({ id }) => id)
    const id = taken.includes(issue.id) ? idFor(issue.question, taken) : issue.id
    const isNew = dispute.parties.length === 0 && found !== undefined
    set({
      ...dispute,
      ...(isNew && { parties: found.parties.map(plain), instruments: found.instruments.map(plain) }),
      title: dispute.title || found?.title || 'A dispute',
      issues: [...dispute.issues, { ...plain(issue), id }],
    })
  }
  const open = found?.issues.filter(({ question }) => !dispute.issues.some((own) => own.question === question))
  return (
    <section>
      <h2>Proposals</h2>
      <p>
        <button type="button" onClick={propose}>
          Propose issues
        </button>{' '}
        <span role="status" class="quiet">
          {told}
        </span>
      </p>
      <ol class="groups">
        {open?.map((issue) => (
          <li key={issue.id}>
            <div class="statement-head">
              <strong>{issue.question}</strong>
              <button type="button" class="small" onClick={() => take(issue)}>
                Take it
              </button>
            </div>
            <p class="quiet">{issue.because}</p>
            <p class="quiet">Terms: {issue.terms.join(', ')}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
