import type { Span } from '../../model/Span.ts'
import type { Unit } from './Unit.ts'

const HYPHEN = /^[-‐‑]$/
const OPEN = /[-‐‑]$/

/**
 * The words from `first` to `after`, with the hyphens between them as one ("Jae-in", "S-400"), but for where a name begins or ends
 * at the hyphen ("Varania-backed").
 *
 * @param goesOn whether a word belongs to the same name as the one before it, or both to none
 */
export function unitsAlong(
  text: string,
  words: readonly Span[],
  [first, after]: readonly [number, number],
  goesOn: (word: number) => boolean,
): readonly Unit[] {
  const units: Unit[] = []
  for (let word = first; word < after; word++) {
    const { start = 0, end = 0 } = words[word] ?? {}
    const last = units.at(-1)
    const isJoined =
      last?.end === start && (HYPHEN.test(text.slice(start, end)) || OPEN.test(text.slice(last.start, last.end)))
    if (last && isJoined && goesOn(word)) units[units.length - 1] = { ...last, end, after: word + 1 }
    else units.push({ start, end, first: word, after: word + 1 })
  }
  return units
}
