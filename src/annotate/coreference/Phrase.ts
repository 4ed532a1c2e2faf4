import type { Name } from '../../model/Name.ts'
import type { Span } from '../../model/Span.ts'
import type { Title } from './Title.ts'

export type Gender = 'm' | 'f' | 'n' | 'any'

/** Words that refer to somebody or something, before it is known to whom. */
export interface Phrase extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun'
  /** First and last token, the last exclusive; titles and modifiers before a name included. */
  readonly first: number
  readonly after: number
  /** The head noun; of a name its last token. */
  readonly head: number
  /** The head in lower case and singular, of a nominal; the word itself, of a pronoun. */
  readonly noun: string
  readonly type: Name['type']
  readonly number: 'one' | 'many'
  readonly gender: Gender
  /** "the", "this", a possessor: it means something known. */
  readonly definite: boolean
  /** Words between the determiner and the head. */
  readonly modifiers: readonly string[]
  readonly sentence: number
  /** "I", "we": whoever speaks the words around it. */
  readonly person?: 'first'
  /** A thing by a common noun: it is kept only where something else means it too. */
  readonly open?: boolean
  /** Of a name in it, ISO 3166-1 alpha-3. */
  readonly country?: string
  /** The name without titles, of a name. */
  readonly name?: Name
  /** The titles before a name. */
  readonly titles?: readonly Title[]
}
