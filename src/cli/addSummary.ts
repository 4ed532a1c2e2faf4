import type { Problem } from '../read/Problem.ts'
import { some } from '../read/some.ts'

interface Counts {
  readonly added: number
  readonly known: number
  readonly again: number
}

/** What `standoff add` did, in words: documents read, known, coded again, and not readable, with the reasons. */
export function addSummary(path: string, { added, known, again }: Counts, unreadable: readonly Problem[]): string {
  const reasons = [...Map.groupBy(unreadable, ({ text }) => text)].map(
    ([text, problems]) => `\n  ${problems.length} × ${text} (${some(problems.map(({ source }) => source))})`,
  )
  return [
    `${path}: ${added} read, ${known} already known`,
    again ? `, ${again} read again because the dispute or the program changed` : '',
    `, ${unreadable.length} not readable${unreadable.length ? ':' : ''}`,
    ...reasons,
  ].join('')
}
