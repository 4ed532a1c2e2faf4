import type { statementEvidence } from './statementEvidence.ts'
import type { whoAgree } from './whoAgree.ts'

/** How much of the longer wording the other must have where no speaker is told of one, and where the two differ: people may say alike things. */
const COVER_UNKNOWN = 0.35
const COVER_OTHER = 0.6

/** Common runs of words that do as well. */
const RUN_UNKNOWN = 0.5
const RUN_OTHER = 1

/** Whether the wordings of two statements are alike enough for what is known of their speakers to ask if they are one utterance. */
export function isTold(
  who: ReturnType<typeof whoAgree>,
  { cosine, meaning, cover, run }: Pick<ReturnType<typeof statementEvidence>, 'cosine' | 'meaning' | 'cover' | 'run'>,
): boolean {
  if (who === 'other') return run >= RUN_OTHER || cover >= COVER_OTHER
  if (who === 'unknown') return run >= RUN_UNKNOWN || cover >= COVER_UNKNOWN
  return cosine > 0 || meaning > 0
}
