import type { Run } from './Run.ts'
import type { Told } from './Told.ts'

/** Collects the names that the tagger found outside headlines. */
export function collectNames(
  sentences: readonly (readonly string[])[],
  runs: readonly (readonly Run[])[],
  isHeadline: (sentence: number) => boolean,
): Told {
  const names = new Set<string>()
  const people = new Set<string>()
  for (const [i, words] of sentences.entries()) {
    if (isHeadline(i)) continue
    for (const { first, after, label } of runs[i] ?? []) {
      const parts = words.slice(first, after).map((word) => word.toLowerCase())
      names.add(parts.join(' '))
      if (label !== 'PER') continue
      names.add(parts.at(-1) ?? '')
      if (parts.length > 1) for (const part of [parts[0], parts.at(-1)]) people.add(part ?? '')
    }
  }
  return { names, people }
}
