import type { Run } from '../../encoder/Run.ts'
import type { StatementScores } from '../../encoder/StatementScores.ts'
import { softmax } from '../../encoder/softmax.ts'
import type { Links } from './Links.ts'

/** Words before and after a cue among which its source and content are looked for: nearly all lie nearer in PolNeAR's train part. */
const REACH = { before: 100, after: 160 }

/** What each word around a cue is to it; words of the cue itself are nothing else. */
export function linkedTo({ roles, links }: StatementScores, cue: Run): Links {
  const words = roles.values.length / roles.width
  const first = Math.max(0, cue.first - REACH.before)
  const after = Math.min(words, cue.after + REACH.after)
  const logits = links([cue.first, cue.after - 1], first, after)
  for (let word = cue.first; word < cue.after; word++)
    logits.values.fill(-Infinity, (word - first) * logits.width + 1, (word - first + 1) * logits.width)
  return { first, after, logits, probabilities: softmax(logits) }
}
