import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import { bestLabel } from './bestLabel.ts'
import { historyFeatures } from './historyFeatures.ts'
import { LABELS } from './LABELS.ts'
import { readingOrder } from './readingOrder.ts'
import type { Sheet } from './Sheet.ts'
import { scores } from './scores.ts'
import { wordFeatures } from './wordFeatures.ts'

/** Called for each word with its rows and the sums of its labels; training corrects the weights there. */
export type Watch = (sentence: number, word: number, rows: readonly number[], sums: Float32Array, label: number) => void

/** The BIO label of every word of a document's sentences. Greedy, left to right, with what the document has told so far. */
export function tagDocument(
  sentences: readonly (readonly string[])[],
  weights: Int16Array | Float32Array,
  gazetteer: Gazetteer,
  watch?: Watch,
): readonly (readonly string[])[] {
  const sheet: Sheet = { small: smallWords(sentences), given: new Map() }
  const tagged: string[][] = sentences.map(() => [])
  for (const s of readingOrder(sentences)) {
    const words = sentences[s] ?? []
    const labels = tagged[s] ?? []
    const features = wordFeatures(words, sheet, gazetteer)
    for (const [i, rows] of features.entries()) {
      const history = historyFeatures(words, i, labels, sheet)
      const sums = scores(weights, rows, history)
      const label = bestLabel(sums, labels[i - 1])
      watch?.(s, i, [...rows, ...history], sums, label)
      labels.push(LABELS[label] ?? 'O')
    }
    for (const [i, word] of words.entries()) remember(sheet, word, labels[i] ?? 'O')
  }
  return tagged
}

function smallWords(sentences: readonly (readonly string[])[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const words of sentences) for (const word of words) if (/^\p{Ll}/u.test(word)) small.add(word)
  return small
}

function remember({ given }: Sheet, word: string, label: string): void {
  if (!/^\p{Lu}/u.test(word)) return
  const key = word.toLowerCase()
  const counts = given.get(key) ?? new Map<string, number>()
  const type = label.slice(2) || 'O'
  counts.set(type, (counts.get(type) ?? 0) + 1)
  given.set(key, counts)
}
