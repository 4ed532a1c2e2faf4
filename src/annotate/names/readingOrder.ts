import { hasCapitalsThroughout } from './hasCapitalsThroughout.ts'

/** Sentence indices in the order to tag them: headlines last, when the rest of the document has told its names. */
export function readingOrder(sentences: readonly (readonly string[])[]): readonly number[] {
  const late = sentences.map((words) => Number(hasCapitalsThroughout(words)))
  return sentences.map((_, i) => i).sort((a, b) => (late[a] ?? 0) - (late[b] ?? 0))
}
