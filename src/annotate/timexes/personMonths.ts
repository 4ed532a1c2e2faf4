import type { Token } from '../../model/Token.ts'
import type { TimeContexts } from './timeContexts.ts'

/** The months by whose name a text calls a person: "May" where it tells of "Anna May". */
export function personMonths(
  text: string,
  tokenAt: (offset: number) => Token | undefined,
  { surname }: TimeContexts,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { index, 1: month = '' } of text.matchAll(surname))
    if (tokenAt(index)?.upos === 'PROPN' && !/^\w+day\s/.test(text.slice(index, index + 12))) found.add(month)
  return found
}
