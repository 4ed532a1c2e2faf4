import { concepts } from './concepts.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'

/** How well each topic fits a wording: the summed weight of what they share, each word once, less for long wordings. */
export function topicScores({ stems, lemmas }: Wording, topics: readonly Topic[]): number[] {
  const keys = new Set(
    stems.flatMap((stem, i) =>
      stem ? [stem, ...concepts(lemmas[i] as string).map(({ matter }) => `#${matter}`)] : [],
    ),
  )
  const length = Math.sqrt(1 + stems.filter(Boolean).length / TYPICAL_LENGTH)
  return topics.map(({ weights }) => {
    let sum = 0
    for (const key of keys) sum += weights.get(key) ?? 0
    return sum / length
  })
}

/** Words of content in a typical statement: median of PolNeAR train. */
const TYPICAL_LENGTH = 9
