import { termsOf } from './termsOf.ts'

/** A query for FTS5 from a user's words: all must occur; "quoted" ones in a row; a last * stands for any ending. Nothing in it is syntax. */
export const ftsQuery = (words: string): string =>
  termsOf(words)
    .map((term) => (term.endsWith('*') ? `"${term.slice(0, -1)}" *` : `"${term}"`))
    .join(' AND ')
