import { type ChangeObject, diffWords } from 'diff'

const LONGEST = 4000 // UTF-16 code units of a side: a diff is quadratic in texts that share nothing
const MOST = 400 // words put in or left out; beyond it two wordings share too little for a diff to help

/** What the second wording puts in and leaves out, word by word; undefined where they are too long or too unlike to be compared. */
export const compare = (first: string, second: string): readonly ChangeObject<string>[] | undefined =>
  first.length > LONGEST || second.length > LONGEST
    ? undefined
    : diffWords(first, second, { maxEditLength: MOST, ignoreCase: true })
