import { bestPath } from '../../encoder/bestPath.ts'
import type { EncoderModel } from '../../encoder/EncoderModel.ts'
import type { Run } from '../../encoder/Run.ts'
import { runsOf } from '../../encoder/runsOf.ts'
import { softmax } from '../../encoder/softmax.ts'
import type { Encoding } from '../../model/Encoding.ts'
import type { Rows } from '../../model/Rows.ts'
import type { Relation } from './Relation.ts'
import type { Tie } from './Tie.ts'
import { tiesOf } from './tiesOf.ts'

/** Strength from which a source serves a cue that has none of its own: "Roe said …, adding that …". Best of 0.03 to 0.3 on PolNeAR dev. */
const SHARED = 0.1

/** Strength from which a run is content of its nearest cue at all. Best of 0 and 0.03 there. */
const LEAST = 0.03

/**
 * The relations of a text. The flat roles tell the runs of words that are cues, sources and contents, exactly; the links tell which belong
 * together: each run goes to the cue that it is tied to best, and a cue without a source shares one.
 */
export function findRelations(
  encoding: Pick<Encoding, 'roles' | 'linkToken' | 'linkCue'>,
  model: Pick<EncoderModel, 'heads' | 'distances' | 'labels'>,
): Relation[] {
  const { roles: labels } = model.labels
  const runs = runsOf(bestPath(encoding.roles, labels), labels)
  const cues = runs.filter(({ label }) => label === 'cue')
  const parts = runs.filter(({ label }) => label !== 'cue')
  const ties = tiesOf(encoding, model, cues, parts)
  const owned = Map.groupBy(bestOfEach(ties), ({ cue }) => cue)
  const reached = Map.groupBy(ties, ({ cue }) => cue)
  const likely = softmax(encoding.roles)
  return cues.flatMap((cue, at) => {
    const own = (label: string) => (owned.get(at) ?? []).filter(({ part }) => parts[part]?.label === label)
    const content = own('content').filter(({ strength }) => strength >= LEAST)
    if (!content.length) return []
    const sources = own('source')
    const source = sources.length ? sources : sharedSource(reached.get(at) ?? [], parts)
    const runsAt = (found: readonly Tie[]) => found.flatMap(({ part }) => parts[part] ?? [])
    return {
      cue: [cue],
      source: runsAt(source),
      content: runsAt(content),
      cueProbability: cueProbability(likely, labels, cue),
      linkProbability: content.reduce((sum, { strength }) => sum + strength, 0) / content.length,
    }
  })
}

/** Each part's tie to the cue that it belongs to, in text order of the parts. */
function bestOfEach(ties: readonly Tie[]): Tie[] {
  const best = new Map<number, Tie>()
  for (const tie of ties) if (tie.score > (best.get(tie.part)?.score ?? -Infinity)) best.set(tie.part, tie)
  return [...best.values()].sort((a, b) => a.part - b.part)
}

function sharedSource(ties: readonly Tie[], parts: readonly Run[]): Tie[] {
  const strong = ties.filter(({ part, strength }) => parts[part]?.label === 'source' && strength >= SHARED)
  return strong.length ? [strong.reduce((a, b) => (b.strength > a.strength ? b : a))] : []
}

/** Mean probability of a run's words as parts of a cue. */
function cueProbability({ width, values }: Rows, labels: readonly string[], { first, after }: Run): number {
  let sum = 0
  for (let word = first; word < after; word++)
    for (const [at, label] of labels.entries()) if (label.endsWith('-cue')) sum += values[word * width + at] as number
  return sum / (after - first)
}
