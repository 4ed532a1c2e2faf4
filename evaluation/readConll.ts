import { readFileSync } from 'node:fs'

export interface TaggedSentence {
  readonly words: readonly string[]
  /** BIO, with B- at the start of every name. */
  readonly labels: readonly string[]
}

/** Documents of a CoNLL file, each word on a line that ends in its label, documents parted by -DOCSTART-. */
export function readConll(path: string): readonly (readonly TaggedSentence[])[] {
  const documents: TaggedSentence[][] = [[]]
  for (const block of readFileSync(path, 'utf8').split(/\r?\n\r?\n/)) {
    const rows = block
      .split(/\r?\n/)
      .filter(Boolean)
      .map((line) => line.split(/[\t ]/))
    if (!rows.length) continue
    const words = rows.map((row) => row.at(-2) ?? '')
    if (words[0] === '-DOCSTART-') documents.push([])
    else documents.at(-1)?.push({ words, labels: bio(rows.map((row) => row.at(-1) ?? 'O')) })
  }
  return documents.filter((document) => document.length)
}

/** WikiGold writes I- throughout: a name that follows none of its type begins with B-. */
const bio = (labels: readonly string[]): readonly string[] =>
  labels.map((label, i) =>
    label.startsWith('I') && labels[i - 1]?.slice(1) !== label.slice(1) ? `B${label.slice(1)}` : label,
  )
