import type { EncoderModel } from '../../encoder/EncoderModel.ts'
import { linkLogits } from '../../encoder/linkLogits.ts'
import type { Run } from '../../encoder/Run.ts'
import { softmax } from '../../encoder/softmax.ts'
import type { Encoding } from '../../model/Encoding.ts'
import type { Tie } from './Tie.ts'

/** Words between a cue and what is tied to it at most; on PolNeAR's train part 99.9 % lie nearer. */
const REACH: Readonly<Record<string, number>> = { source: 60, content: 150 }

/** Weight of the logarithm of the words between: the nearest cue is the right one for most. Best of 0.2 to 1 on PolNeAR dev. */
const NEARNESS = 0.2

/** Added to strengths, so that what the links rule out can still be told apart by nearness. Best of 0.02 and 0.1 there. */
const LEAST_STRENGTH = 0.02

/** The ties between each cue and the runs within its reach; both in text order, so that work stays linear. */
export function tiesOf(
  encoding: Pick<Encoding, 'linkToken' | 'linkCue'>,
  model: Pick<EncoderModel, 'heads' | 'distances' | 'labels'>,
  cues: readonly Run[],
  parts: readonly Run[],
): Tie[] {
  const farthest = Math.max(...Object.values(REACH))
  const ties: Tie[] = []
  let from = 0
  for (const [cue, ofCue] of cues.entries()) {
    while (from < parts.length && ofCue.first - (parts[from]?.after ?? 0) > farthest) from++
    for (let part = from; part < parts.length; part++) {
      const run = parts[part] as Run
      if (run.first - ofCue.after > farthest) break
      const between = Math.max(0, run.first - ofCue.after, ofCue.first - run.after)
      if (run === ofCue || between > (REACH[run.label] ?? 0)) continue
      const strength = strengthOf(encoding, model, ofCue, run)
      ties.push({
        cue,
        part,
        strength,
        score: Math.log(strength + LEAST_STRENGTH) - NEARNESS * Math.log(1 + between),
      })
    }
  }
  return ties
}

function strengthOf(
  encoding: Pick<Encoding, 'linkToken' | 'linkCue'>,
  model: Pick<EncoderModel, 'heads' | 'distances' | 'labels'>,
  cue: Run,
  { first, after, label }: Run,
): number {
  const { width, values } = softmax(linkLogits(encoding, model, [cue.first, cue.after - 1], first, after))
  const own = model.labels.roles.map((role) => role.slice(2) === label)
  let sum = 0
  for (const [at, value] of values.entries()) if (own[at % width]) sum += value
  return sum / (after - first)
}
