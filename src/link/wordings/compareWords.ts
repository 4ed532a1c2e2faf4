import { diffArrays } from 'diff'
import type { WordPart } from './WordPart.ts'

/** Beyond so many changes two wordings have nothing in common that is worth showing; it bounds the time, which grows with their square. */
const MAX_CHANGES = 2000

/** One wording against the canonical one, word by word: the parts that are not left out, joined, are the wording itself. */
export function compareWords(canonical: string, wording: string): readonly WordPart[] {
  const changes = diffArrays(pieces(canonical), pieces(wording), {
    comparator: (a, b) => a.toLowerCase() === b.toLowerCase(),
    maxEditLength: MAX_CHANGES,
  })
  if (!changes)
    return [
      { kind: 'left-out', text: canonical },
      { kind: 'added', text: wording },
    ]
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'left-out' : 'same',
    text: value.join(''),
  }))
}

/** Words with the space after them apart, and every other sign by itself. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
