import { diffArrays } from 'diff'
import type { WordPart } from './WordPart.ts'

/** Beyond so many changes two wordings have nothing in common that is worth showing; it bounds the time, which grows with their square. */
const MAX_CHANGES = 2000

/**
 * One wording against the canonical one, word by word, case and forms of quotation marks aside: the parts that are not left out, joined, are the
 * wording itself. What is left out and put in between two shared words is one part of each.
 */
export function compareWords(canonical: string, wording: string): readonly WordPart[] {
  const changes = diffArrays(pieces(canonical), pieces(wording), {
    comparator: (a, b) => plain(a) === plain(b),
    maxEditLength: MAX_CHANGES,
  })
  if (!changes)
    return [
      { kind: 'left-out', text: canonical },
      { kind: 'added', text: wording },
    ]
  return joined(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'left-out' : 'same',
      text: value.join(''),
    })),
  )
}

/** A lone space between two changes belongs to both. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const all: WordPart[] = []
  let [out, put] = ['', '']
  const flush = () => {
    if (out) all.push({ kind: 'left-out', text: out })
    if (put) all.push({ kind: 'added', text: put })
    out = ''
    put = ''
  }
  for (const [at, { kind, text }] of parts.entries()) {
    const next = parts[at + 1]
    const isBetween = kind === 'same' && text.trim() === '' && (out || put) && next && next.kind !== 'same'
    if (kind === 'left-out' || isBetween) out += text
    if (kind === 'added' || isBetween) put += text
    if (kind === 'same' && !isBetween) {
      flush()
      all.push({ kind, text })
    }
  }
  flush()
  return all
}

const plain = (piece: string): string =>
  piece
    .toLowerCase()
    .replace(/[“”„«»]/, '"')
    .replace('’', "'")

/** Words with the space after them apart, and every other sign by itself. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
