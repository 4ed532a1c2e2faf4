import { bestPath } from '../../encoder/bestPath.ts'
import type { EncoderModel } from '../../encoder/EncoderModel.ts'
import { linkLogits } from '../../encoder/linkLogits.ts'
import type { Run } from '../../encoder/Run.ts'
import { runsOf } from '../../encoder/runsOf.ts'
import { softmax } from '../../encoder/softmax.ts'
import type { Encoding } from '../../model/Encoding.ts'
import type { Rows } from '../../model/Rows.ts'
import type { Relation } from './Relation.ts'

/** Words before and after a cue among which its source and content are looked for: 99.9 % of those of PolNeAR's train part. */
const REACH = { before: 100, after: 160 }

/** The relations of a text: cues by the flat roles, then for each cue what every word around it is to it. */
export function findRelations(
  encoding: Pick<Encoding, 'roles' | 'linkToken' | 'linkCue'>,
  model: Pick<EncoderModel, 'heads' | 'distances' | 'labels' | 'thresholds'>,
): Relation[] {
  const { roles } = encoding
  const { labels, thresholds } = model
  const flat = softmax(roles)
  const size = flat.values.length / Math.max(1, flat.width)
  const path = bestPath(biased(roles, labels.roles, thresholds.cueBias ?? 0), labels.roles)
  return runsOf(path, labels.roles)
    .filter(({ label }) => label === 'cue')
    .flatMap((cue) => {
      const first = Math.max(0, cue.first - REACH.before)
      const after = Math.min(size, cue.after + REACH.after)
      const linked = softmax(linkLogits(encoding, model, [cue.first, cue.after - 1], first, after))
      const joint = jointScores(linked, flat, labels, cue, first, thresholds.flatWeight ?? 0)
      const best = bestPath(joint, labels.roles)
      const runs = runsOf(best, labels.roles, first)
      const of = (label: string) => runs.filter((run) => run.label === label)
      if (!of('content').length) return []
      return {
        cue: [cue, ...of('cue')],
        source: of('source'),
        content: of('content'),
        cueProbability: mean(cue.first, cue.after, (word) => sumOf(flat, word, labels.roles, 'cue')),
        linkProbability: meanOfPath(linked, best),
      }
    })
}

/** Logits with more or less inclination to take a word for a cue. */
function biased({ width, values }: Rows, labels: readonly string[], bias: number): Rows {
  if (!bias) return { width, values }
  const cue = labels.map((label) => (label.endsWith('-cue') ? bias : 0))
  return { width, values: values.map((value, at) => value + (cue[at % width] as number)) }
}

/** Log probabilities of the links, and a share of those of the flat roles; words of the cue itself are nothing else. */
function jointScores(
  linked: Rows,
  flat: Rows,
  labels: EncoderModel['labels'],
  cue: Run,
  first: number,
  flatWeight: number,
): Rows {
  const { width } = linked
  const values = linked.values.map((probability, at) => {
    const word = first + Math.floor(at / width)
    const label = at % width
    const isOutside = labels.roles[label] === 'O'
    if (cue.first <= word && word < cue.after) return isOutside ? 0 : -Infinity
    const role = flat.values[word * flat.width + label] as number
    return Math.log(probability + TINY) + (isOutside ? 0 : flatWeight * Math.log(role + TINY))
  })
  return { width, values }
}

/** Keeps logarithms finite. */
const TINY = 1e-6

const mean = (first: number, after: number, value: (at: number) => number): number => {
  let sum = 0
  for (let at = first; at < after; at++) sum += value(at)
  return sum / Math.max(1, after - first)
}

const sumOf = ({ width, values }: Rows, word: number, labels: readonly string[], role: string): number =>
  labels.reduce((sum, label, at) => sum + (label.endsWith(`-${role}`) ? (values[word * width + at] as number) : 0), 0)

/** Mean probability of the labels that a path gives, those outside left out. */
function meanOfPath({ width, values }: Rows, path: Uint8Array): number {
  let [sum, count] = [0, 0]
  for (const [at, label] of path.entries()) {
    if (label === 0) continue
    sum += values[at * width + label] as number
    count++
  }
  return sum / Math.max(1, count)
}
