import { numberOf } from './numberOf.ts'
import { stems } from './stems.ts'

/** Words in a row that are hashed, and hashes of which the least is kept: any 22 words in common leave a common fingerprint. */
const SHINGLE_WORDS = 7
const WINDOW = 16

/**
 * Fingerprints of a text by winnowing: copies, also cut or retitled ones, share them.
 *
 * Schleimer, Wilkerson and Aiken, Winnowing: local algorithms for document fingerprinting, SIGMOD 2003.
 */
export function fingerprints(text: string): ReadonlySet<number> {
  const words = stems(text)
  const hashes = words.slice(SHINGLE_WORDS - 1).map((_, at) => numberOf(words.slice(at, at + SHINGLE_WORDS).join(' ')))
  const kept = new Set<number>()
  let least = -1
  for (let end = WINDOW - 1; end < hashes.length; end++) {
    const start = end - WINDOW + 1
    const from = least < start ? start : end
    least = Math.max(least, start)
    for (let at = from; at <= end; at++) least = smaller(hashes, at, least)
    kept.add(hashes[least] as number)
  }
  return kept
}

/** The later of two equal ones, as winnowing has it. */
const smaller = (hashes: readonly number[], at: number, least: number): number =>
  (hashes[at] as number) <= (hashes[least] as number) ? at : least
