import type { whoAgree } from './whoAgree.ts'
import type { wording } from './wording.ts'

/** How much of the longer wording the other must have where no speaker is told of one; or common runs of words that do as well. */
const COVER_UNKNOWN = 0.35
const RUN_UNKNOWN = 0.5

/** Whether what is known of two speakers, and how alike their wordings are, lets one ask if the two statements are one utterance. */
export function isTold(
  who: ReturnType<typeof whoAgree>,
  { cosine, meaning, cover, run }: ReturnType<typeof wording>,
): boolean {
  if (who === 'other') return false
  if (who === 'unknown') return run >= RUN_UNKNOWN || cover >= COVER_UNKNOWN
  return cosine > 0 || meaning > 0
}
