import { people } from '../gazetteer/people.ts'
import type { Figure } from './Figure.ts'
import type { Recent } from './Recent.ts'
import type { Title } from './Title.ts'
import type { Words } from './Words.ts'

/** Whose office a title without a name in it is: "ministry | spokesman" is of the ministry spoken of last. */
export function bodyOf({ text }: Words, { start, end }: Title, recent: Recent): readonly Figure[] {
  const before = text.slice(start, end).toLowerCase().split(' ').slice(0, -1)
  const noun = before.find((word) => people().bodies.has(word))
  const goesBy = ({ type, name, nouns }: Figure) =>
    type === 'organization' && !!noun && (nouns.has(noun) || name.toLowerCase().split(' ').includes(noun))
  return noun ? [recent.find(goesBy) ?? []].flat() : []
}
