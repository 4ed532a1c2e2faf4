import { diffWords } from 'diff'
import type { Compared } from './Compared.ts'

const LONGEST = 4000 // UTF-16 code units of a side: a diff is quadratic in texts that share nothing
const MOST = 400 // words put in or left out; beyond it two wordings share too little for a diff to help
const LEAST_SHARED = 0.5 // of the second's words; below it, marks hide more than they show

/**
 * What the second wording puts in and leaves out, word by word, case aside; undefined where they are too long, or too unlike, to be
 * compared so.
 */
export function compare(first: string, second: string): readonly Compared[] | undefined {
  if (first.length > LONGEST || second.length > LONGEST) return undefined
  const changes = diffWords(first, second, { maxEditLength: MOST, ignoreCase: true })
  const compared = changes?.map(({ value, added, removed }): Compared => {
    return { kind: added ? 'added' : removed ? 'removed' : 'shared', text: value, words: count(value) }
  })
  const sum = (kind: Compared['kind']) =>
    compared?.reduce((total, part) => total + (part.kind === kind ? part.words : 0), 0) ?? 0
  const shared = sum('shared')
  return shared > 0 && shared >= LEAST_SHARED * (shared + sum('added')) ? compared : undefined
}

const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
