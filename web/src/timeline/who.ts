import type { Telling } from './Telling.ts'

/** Who said or did it, by name; in the text's own words, or empty, where that is not known. */
export const who = (row: Telling): string =>
  row.row === 'statement' ? (row.speaker?.name ?? row.source) : row.actors.map(({ name }) => name).join(', ')
