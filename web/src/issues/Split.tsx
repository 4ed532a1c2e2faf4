import type { Issue } from '../../../src/model/Issue.ts'
import { idFor } from './idFor.ts'
import { splitIssue } from './splitIssue.ts'

/** Which question an issue is also about, and which of its terms and examples belong to that. */
export function Split({
  issue,
  taken,
  done,
}: {
  readonly issue: Issue
  readonly taken: readonly string[]
  readonly done: (parts: readonly Issue[]) => void
}) {
  const submit = (form: HTMLFormElement) => {
    const given = new FormData(form)
    const all = (name: string) => given.getAll(name).map(String)
    const question = String(given.get('question'))
    done(splitIssue(issue, { id: idFor(question, taken), question, terms: all('term'), examples: all('example') }))
  }
  return (
    <form
      class="split"
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <label>
        The other question <input class="wide" name="question" required />
      </label>
      <fieldset>
        <legend>What belongs to it</legend>
        {issue.terms.map((term) => (
          <label key={term}>
            <input type="checkbox" name="term" value={term} /> {term}
          </label>
        ))}
        {issue.examples.map(({ text }) => (
          <label key={text}>
            <input type="checkbox" name="example" value={text} /> “{text}”
          </label>
        ))}
      </fieldset>
      <button type="submit" class="small">
        Make it two
      </button>
    </form>
  )
}
