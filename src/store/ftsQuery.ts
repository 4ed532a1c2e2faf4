/** A query for FTS5 from a user's words: all must occur; "quoted" ones in a row; a last * stands for any ending. Nothing in it is syntax. */
export const ftsQuery = (words: string): string =>
  (words.match(/"[^"]*"|[^\s"]+/g) ?? [])
    .map((term) => {
      const bare = term.replaceAll('"', '')
      return bare.endsWith('*') && bare.length > 1 ? `"${bare.slice(0, -1)}" *` : `"${bare}"`
    })
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .join(' AND ')
