import type { Role } from '../../model/Role.ts'

const TENSES: readonly (readonly [RegExp, Role['tense']])[] = [
  [/\b(former|ex-|late|then-?|onetime|previous|past)\b|\bex-/i, 'former'],
  [/\b(acting|interim|caretaker)\b/i, 'acting'],
  [/-elect\b|\b(designate|incoming|nominee|nominated)\b/i, 'designate'],
]

/** What the words of a title tell of when it is held; `undefined` where they tell nothing. */
export const roleTense = (title: string): Role['tense'] => TENSES.find(([pattern]) => pattern.test(title))?.[1]
