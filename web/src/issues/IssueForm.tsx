import { useState } from 'preact/hooks'
import type { Issue } from '../../../src/model/Issue.ts'
import { words } from '../words.ts'
import type { Draft } from './Draft.ts'
import { mergeIssues } from './mergeIssues.ts'
import { Split } from './Split.tsx'

/** One issue: its question, terms and examples, to rename, to merge with another, to split, to take away. */
export function IssueForm({ issue, draft: { dispute, set } }: { readonly issue: Issue; readonly draft: Draft }) {
  const [isSplitting, setSplitting] = useState(false)
  const others = dispute.issues.filter(({ id }) => id !== issue.id)
  const keep = (issues: readonly Issue[]) => set({ ...dispute, issues })
  const change = (part: Partial<Issue>) =>
    keep(dispute.issues.map((own) => (own.id === issue.id ? { ...own, ...part } : own)))
  const merge = (into: string) => keep(others.map((other) => (other.id === into ? mergeIssues(other, issue) : other)))
  return (
    <article class="issue">
      <label class="question">
        <span class="visually-hidden">Question</span>
        <input
          value={issue.question}
          required
          onChange={({ currentTarget }) => change({ question: currentTarget.value })}
        />
      </label>
      <p class="quiet">
        <code>{issue.id}</code>
        {issue.was && `, with ${issue.was.join(', ')}`}
      </p>
      <label>
        Terms{' '}
        <input
          class="wide"
          value={issue.terms.join(', ')}
          onChange={({ currentTarget: { value } }) =>
            change({ terms: value.split(',').flatMap((term) => term.trim() || []) })
          }
        />
      </label>
      <ul class="examples" aria-label="Examples">
        {issue.examples.map((example) => (
          <li key={example.text}>
            “{example.text}”{' '}
            <select
              aria-label="Stance of the example"
              value={example.stance ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change({
                  examples: issue.examples.map((own) =>
                    own === example
                      ? { text: own.text, ...(value && { stance: value as NonNullable<typeof own.stance> }) }
                      : own,
                  ),
                })
              }
            >
              <option value="">no stance</option>
              {Object.entries(words.stance).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>{' '}
            <button
              type="button"
              class="small"
              onClick={() => change({ examples: issue.examples.filter((own) => own !== example) })}
            >
              Take away
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <label>
          <span class="visually-hidden">Merge with</span>
          <select value="" onChange={({ currentTarget: { value } }) => merge(value)}>
            <option value="">Merge into …</option>
            {others.map(({ id, question }) => (
              <option key={id} value={id}>
                {question}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="small" aria-expanded={isSplitting} onClick={() => setSplitting(!isSplitting)}>
          Split
        </button>
        <button type="button" class="small" onClick={() => keep(others)}>
          Take away
        </button>
      </div>
      {isSplitting && (
        <Split
          issue={issue}
          taken={dispute.issues.map(({ id }) => id)}
          done={(parts) => {
            keep(dispute.issues.flatMap((own) => (own.id === issue.id ? parts : [own])))
            setSplitting(false)
          }}
        />
      )}
    </article>
  )
}
