const SMALL = new Set(['the', 'a', 'an', 'of', 'and', 'mr', 'ms', 'mrs'])

/** The words of a name that tell it from others, in lower case. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !SMALL.has(word))
    .join(' ')
