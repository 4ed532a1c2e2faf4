import type { Actor } from './Actor.ts'

/** What names mean before a document is read: by general knowledge, and by the dispute's own words where there is one. */
export interface Gazetteer {
  actor(name: string): Actor | undefined
  isInstrument(name: string): boolean
  /** The usual English name of a country by its code. */
  countryName(code: string): string | undefined
}
