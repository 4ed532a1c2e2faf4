import type { Run } from '../../encoder/Run.ts'
import type { Links } from './Links.ts'

/** Weight of the logarithm of the words between: the nearest cue is the right one for most. Best of 0 to 1 on PolNeAR dev. */
const NEARNESS = 0.2

/** Added to strengths, so that what the links rule out can still be told apart by nearness. */
const LEAST_STRENGTH = 0.02

interface Owner {
  /** Index among the cues. */
  readonly cue: number
  /** Mean probability that the words are content to the cue, 0 to 1. */
  readonly strength: number
}

/** For each content the cue that it belongs to, undefined where none is near. Cues, their links and contents are in text order. */
export function ownersOf(
  cues: readonly Run[],
  contents: readonly Run[],
  links: readonly Links[],
  labels: readonly string[],
): readonly (Owner | undefined)[] {
  const isContent = labels.map((label) => label.endsWith('-content'))
  const best: (Owner & { readonly score: number })[] = []
  let from = 0
  for (const [cue, { first, after, probabilities }] of links.entries()) {
    while (from < contents.length && (contents[from]?.after ?? 0) <= first) from++
    for (let at = from; at < contents.length && (contents[at]?.first ?? 0) < after; at++) {
      const content = contents[at] as Run
      const strength = meanOf(probabilities.values, isContent, content.first - first, content.after - first)
      const score = Math.log(strength + LEAST_STRENGTH) - NEARNESS * Math.log(1 + between(cues[cue] as Run, content))
      if (score > (best[at]?.score ?? -Infinity)) best[at] = { cue, strength, score }
    }
  }
  return best
}

/** Mean sum a row of the columns that count; rows beyond the ends count as none. */
function meanOf(values: Float32Array, counts: readonly boolean[], first: number, after: number): number {
  const width = counts.length
  let sum = 0
  for (let at = Math.max(0, first) * width; at < after * width && at < values.length; at++)
    if (counts[at % width]) sum += values[at] as number
  return sum / (after - first)
}

const between = (cue: Run, { first, after }: Run): number => Math.max(0, first - cue.after, cue.first - after)
