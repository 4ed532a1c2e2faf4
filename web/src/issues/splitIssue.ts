import type { Issue } from '../../../src/model/Issue.ts'

/** An issue without the terms and examples that go over to a new one, and the new one. */
export function splitIssue(
  issue: Issue,
  {
    id,
    question,
    terms,
    examples,
  }: Pick<Issue, 'id' | 'question'> & Readonly<Record<'terms' | 'examples', readonly string[]>>,
): readonly [Issue, Issue] {
  const goes = ({ text }: Issue['examples'][number]) => examples.includes(text)
  return [
    {
      ...issue,
      terms: issue.terms.filter((term) => !terms.includes(term)),
      examples: issue.examples.filter((example) => !goes(example)),
    },
    { id, question, terms, examples: issue.examples.filter(goes) },
  ]
}
