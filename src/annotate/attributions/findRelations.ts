import { bestPath } from '../../encoder/bestPath.ts'
import type { Run } from '../../encoder/Run.ts'
import { runsOf } from '../../encoder/runsOf.ts'
import type { StatementScores } from '../../encoder/StatementScores.ts'
import { softmax } from '../../encoder/softmax.ts'
import type { Rows } from '../../model/Rows.ts'
import type { Links } from './Links.ts'
import { linkedTo } from './linkedTo.ts'
import { ownersOf } from './ownersOf.ts'
import type { Relation } from './Relation.ts'

/** Strength from which a run is content of its likeliest cue at all. Best of 0, 0.03, 0.1 and 0.2 on PolNeAR dev, by relations. */
const LEAST = 0.1

/** Words of the shortest content: of a single one, which is rarely said, no two records agree. */
const LEAST_WORDS = 2

/**
 * Added to the logits of the flat roles, which find less than is there. Best on PolNeAR dev and the marked records of −0.4 to 1.2 for
 * cues and 0 to 0.3 for contents; more content finds more statements with less exact bounds.
 */
const INCLINATION: Inclination = { cue: 0.2, content: 0.15 }

type Inclination = Readonly<Record<string, number>>

/**
 * The relations of a text. The flat roles tell the runs of words that are cues and contents, exactly; the links tell to which cue a content
 * belongs, and who each cue's source is, which several may share.
 */
export function findRelations(scores: StatementScores, inclination = INCLINATION): Relation[] {
  const { labels, roles } = scores
  const runs = runsOf(bestPath(inclined(roles, labels, inclination), labels), labels)
  const cues = runs.filter(({ label }) => label === 'cue')
  const contents = runs.filter(({ label }) => label === 'content')
  const links = cues.map((cue) => linkedTo(scores, cue))
  const owners = ownersOf(cues, contents, links, labels)
  const owned = Map.groupBy(contents.keys(), (content) => owners[content]?.cue ?? -1)
  const likely = softmax(roles)
  return cues.flatMap((cue, at) => {
    const own = (owned.get(at) ?? []).filter((content) => (owners[content]?.strength ?? 0) >= LEAST)
    const content = own.flatMap((run) => contents[run] ?? [])
    if (content.reduce((words, { first, after }) => words + after - first, 0) < LEAST_WORDS) return []
    return {
      cue: [cue],
      source: sourceOf(links[at], labels),
      content,
      cueProbability: cueProbability(likely, labels, cue),
      linkProbability: own.reduce((sum, content) => sum + (owners[content]?.strength ?? 0), 0) / own.length,
    }
  })
}

function sourceOf(links: Links | undefined, labels: readonly string[]): Run[] {
  if (!links) return []
  return runsOf(bestPath(links.logits, labels), labels, links.first).filter(({ label }) => label === 'source')
}

function inclined({ width, values }: Rows, labels: readonly string[], inclination: Inclination): Rows {
  const added = labels.map((label) => inclination[label.slice(2)] ?? 0)
  return { width, values: values.map((value, at) => value + (added[at % width] as number)) }
}

/** Mean probability of a run's words as parts of a cue. */
function cueProbability({ width, values }: Rows, labels: readonly string[], { first, after }: Run): number {
  let sum = 0
  for (let word = first; word < after; word++)
    for (const [at, label] of labels.entries()) if (label.endsWith('-cue')) sum += values[word * width + at] as number
  return sum / (after - first)
}
