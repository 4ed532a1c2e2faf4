/** The terms of a user's words: each word, or "quoted words" in a row, without the quotation marks; what has no letter or figure is left out. */
export const termsOf = (words: string): readonly string[] =>
  (words.match(/"[^"]*"|[^\s"]+/g) ?? [])
    .map((term) => term.replaceAll('"', '').trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
