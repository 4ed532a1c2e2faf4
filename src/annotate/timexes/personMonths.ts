import type { Token } from '../../model/Token.ts'

/** A month that can be a surname, with a capitalised word before it and no day after it. */
const NAMES = /(?<!\p{L})\p{Lu}\p{L}+\s(March|April|May|June|August)(?![\p{L}\p{N}]|\s\d)/gu

/** The months by whose name a text calls a person: "May" where it tells of "Anna May". */
export function personMonths(text: string, tokenAt: (offset: number) => Token | undefined): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { index, 1: month = '' } of text.matchAll(NAMES))
    if (tokenAt(index)?.upos === 'PROPN' && !/^\w+day\s/.test(text.slice(index, index + 12))) found.add(month)
  return found
}
