/** The outline of a word: "McCain" → "XxXx", "F-16" → "X-d", runs of one kind written once. */
export const shape = (word: string): string =>
  word
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .replace(/\p{L}+(?<![Xxd])/gu, 'o')
