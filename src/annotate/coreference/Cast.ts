import type { Actor } from '../gazetteer/Actor.ts'
import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import type { Figure } from './Figure.ts'

/** The figures of a document so far, and how names lead to them. */
export interface Cast {
  readonly gazetteer: Gazetteer
  readonly figures: readonly Figure[]
  add(key: string, figure: Figure): Figure
  byKey(key: string): Figure | undefined
  /** An organization whose name ends in these words, or that they abbreviate. */
  byPart(key: string): Figure | undefined
  /** The organization spoken of last whose name of several words holds this one: "the Court", "the Post". */
  byWord(word: string): Figure | undefined
  /** The person who may bear that full name. */
  byFullName(name: string, actor: Actor | undefined): Figure | undefined
  /** The person of that surname who was spoken of last before the position, else the first after it. */
  bySurname(surname: string, position: number): Figure | undefined
  /** The country, made where it was not yet there; ISO 3166-1 alpha-3. */
  country(code: string): Figure
  /** Who writes "I" in a report, outside of anybody's words. */
  author(): Figure
}
