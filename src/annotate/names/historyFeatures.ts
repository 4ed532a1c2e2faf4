import type { Sheet } from './Sheet.ts'
import { row } from './wordFeatures.ts'

/** The features of a word that depend on the labels before it, in its sentence and in the document. */
export function historyFeatures(
  words: readonly string[],
  i: number,
  labels: readonly string[],
  { given }: Sheet,
): readonly number[] {
  const one = labels[i - 1] ?? '<'
  const two = labels[i - 2] ?? '<'
  const word = words[i]?.toLowerCase() ?? ''
  const before = mostGiven(given.get(word))
  const after = mostGiven(given.get(words[i + 1]?.toLowerCase() ?? ''))
  return [
    row(`t-1=${one}`),
    row(`t-2,-1=${two} ${one}`),
    row(`t-1,w=${one} ${word}`),
    row(`t-1,w1=${one} ${words[i + 1]?.toLowerCase() ?? ''}`),
    row(`t-1,w-1=${one} ${words[i - 1]?.toLowerCase() ?? ''}`),
    row(`doc=${before}`),
    row(`doc,t-1=${before} ${one}`),
    row(`doc1=${after} ${one}`),
  ]
}

function mostGiven(counts: ReadonlyMap<string, number> | undefined): string {
  let best = ''
  let most = 0
  for (const [label, count] of counts ?? [])
    if (count > most) {
      best = label
      most = count
    }
  return best
}
