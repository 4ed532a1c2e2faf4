import { Document, isMap, isSeq } from 'yaml'
import type { Proposed, ProposedDispute } from '../link/propose/Proposed.ts'

const HEAD = ` Proposed by standoff init from what was read. Correct it: a question is to be one that each party answers with yes or no.
 Parties: who belongs to which side. Terms and examples: words by which a statement is known to be about the issue;
 an example may carry a stance (rejects, resists, conditional, open, supports), the answer it gives to the question.`

/** A proposed dispute as dispute.yaml, each proposal with a comment that says where it comes from. */
export function toDisputeYaml({ title, ...lists }: ProposedDispute): string {
  const document = new Document({ title, ...mapValues(lists, (items) => items.map(({ because: _, ...part }) => part)) })
  document.commentBefore = HEAD
  for (const [name, items] of Object.entries(lists) as [string, readonly Proposed<object>[]][]) {
    const list = document.get(name)
    if (isSeq(list))
      for (const [i, item] of list.items.entries()) if (isMap(item)) item.commentBefore = ` ${items[i]?.because}`
  }
  return document.toString({ lineWidth: 0 })
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
