import { givenName } from '../gazetteer/givenName.ts'
import { people } from '../gazetteer/people.ts'
import type { Run } from './Run.ts'
import { titleEnd } from './titleEnd.ts'

/** Words of a person's name at most. */
const LONGEST_NAME = 5
const CAPITAL = /^\p{Lu}/u

/** Parts a run where a title opens a person's name: "Water Board | Brigadier General | Karel Hamers"; the title itself is no name. So too after a body's noun: "Republic | Karel Hamers". */
export function splitAtTitle(words: readonly string[], run: Run): readonly Run[] {
  const parts = words.slice(run.first, run.after)
  for (let at = 0; at < parts.length - 1; at++) {
    const isState = at > 0 && run.label !== 'ORG' && isBody(parts.slice(at - 1, at))
    const end = titleEnd(parts, at)
    if (end === parts.length || (end === at && !isState)) continue
    if (!isPerson(parts.slice(end), parts.slice(at, end))) continue
    const before = trimmedEnd(words, run.first, run.first + at)
    const body = words.slice(run.first, before)
    return [
      ...(body.length ? [{ first: run.first, after: before, label: isBody(body) ? ('ORG' as const) : run.label }] : []),
      { first: run.first + end, after: run.after, label: 'PER' },
    ]
  }
  return [run]
}

/** Whether words after a title name a person: few, none of them a body's, and after a doubtful title a given name first. */
function isPerson(name: readonly string[], title: readonly string[]): boolean {
  if (name.length > LONGEST_NAME || !CAPITAL.test(name[0] ?? '')) return false
  if (isBody(name) || name.includes('of')) return false
  const sure = title.length > 1 || (title[0] !== undefined && !people().ambiguous.has(title[0]))
  return sure || (name.length > 1 && givenName(name[0] ?? '') !== undefined)
}

const isBody = (words: readonly string[]): boolean => words.some((word) => people().bodies.has(word.toLowerCase()))

/** The end of what stands before the title, possessive mark left out. */
const trimmedEnd = (words: readonly string[], first: number, end: number): number =>
  end > first && /^['’]s?$/.test(words[end - 1] ?? '') ? end - 1 : end
