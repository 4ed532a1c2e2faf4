import { resolved } from '../pipeline/resolved.ts'
import type { Pair } from './Pair.ts'

/**
 * Share of the shorter text's fingerprints that a copy has in common with the other. Of 0.25 to 0.5 on 1,044 cuts and edits of releases (`npm run evaluate
 * -- copies`): 0.4 has precision 99.6 and recall 98.8; 0.35 has 99.4 and 99.4, 0.5 has 100 and 96.9.
 */
const MIN_SHARE = 0.4

/** Fewer fingerprints than these, about fifty words, tell nothing: a headline, a formula. */
const MIN_FINGERPRINTS = 4

/** Whether two texts are copies, by how many fingerprints they have and share; the same text always is. */
export function copyPair(
  one: number,
  other: number,
  shared: number,
  isSameText: boolean,
): Omit<Pair, 'kind'> | undefined {
  if (isSameText) return { resolution: resolved('copy', 'whole', 'the same text') }
  const share = shared / Math.min(one, other)
  if (Math.min(one, other) < MIN_FINGERPRINTS || share < MIN_SHARE) return undefined
  return { resolution: resolved('copy', 'part', `${Math.round(100 * share)} % of the shorter text is in both`) }
}
