import type { Issue } from '../../../src/model/Issue.ts'

/** Two issues as one: the first's question and id, the terms and examples of both; what people decided on the second holds for it. */
export function mergeIssues(into: Issue, other: Issue): Issue {
  const told = new Set(into.examples.map(({ text }) => text))
  return {
    ...into,
    was: [...(into.was ?? []), other.id, ...(other.was ?? [])],
    terms: [...new Set([...into.terms, ...other.terms])],
    examples: [...into.examples, ...other.examples.filter(({ text }) => !told.has(text))],
  }
}
