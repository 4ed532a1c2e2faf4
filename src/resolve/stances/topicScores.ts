import { conceptsAt } from './conceptsAt.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'

/** How well each topic fits a wording: the summed weight of what they share, each word once, less for long wordings. */
export function topicScores(wording: Wording, topics: readonly Topic[]): number[] {
  const { stems } = wording
  const keys = new Set(
    stems.flatMap((stem, i) =>
      stem ? [stem, base(stem), ...conceptsAt(wording, i).map(({ matter }) => `#${matter}`)] : [],
    ),
  )
  const length = Math.sqrt(1 + stems.filter(Boolean).length / TYPICAL_LENGTH)
  return topics.map(({ weights }) => {
    let sum = 0
    for (const key of keys) sum += weights.get(key) ?? 0
    return sum / length
  })
}

/** Words of content from which a wording counts as long. */
const TYPICAL_LENGTH = 9

/** The stem without a prefix that turns it round: "denuclear" is about what is nuclear. */
const base = (stem: string): string => stem.replace(/^(?:de|re|non|un|dis|anti)-?(?=.{5})/, '')
