/** A stretch of text in the order of reading: a statement, or what the reporter tells between statements. */
export interface Stretch {
  /** UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** How probable each topic is by its own words, and last none. */
  readonly odds: readonly number[]
}

/** Probability that the next stretch goes on with the topic, and the code units in which it falls to a third of that. Swept on evaluation/stance, outlets. */
const STAY = { probability: 0.5, reach: 150 }

/**
 * The topics of stretches of text that follow one another: each by its own words and by those before and after it, the less they tell the more.
 *
 * Forward–backward over a chain whose states are the topics and none; in a time linear in the stretches.
 */
export function followTopics(stretches: readonly Stretch[]): readonly (readonly number[])[] {
  const stays = stretches.map(({ end }, at) => {
    const gap = Math.max(0, (stretches[at + 1]?.start ?? end) - end)
    return STAY.probability * Math.exp(-gap / STAY.reach)
  })
  const forward: number[][] = []
  for (const [at, { odds }] of stretches.entries())
    forward.push(product(pass(forward[at - 1] ?? odds.map(() => 1), stays[at - 1] ?? 0, 'on'), odds))
  const both: number[][] = []
  let after: readonly number[] = stretches[0]?.odds.map(() => 1) ?? []
  for (let at = stretches.length - 1; at >= 0; at--) {
    both[at] = product(forward[at] as number[], after)
    after = shares(pass(product(after, stretches[at]?.odds ?? []), stays[at - 1] ?? 0, 'back'))
  }
  return both
}

/** What comes of probabilities from one stretch to the next, or back: a topic stays, else any may follow; none holds nothing. */
function pass(from: readonly number[], stay: number, way: 'on' | 'back'): number[] {
  const none = from.length - 1
  const sum = from.reduce((total, value) => total + value, 0)
  const held = way === 'on' ? stay * (sum - (from[none] as number)) : 0
  return from.map((value, i) =>
    way === 'on'
      ? (sum - held) / from.length + (i < none ? stay * value : 0)
      : i < none
        ? ((1 - stay) * sum) / from.length + stay * value
        : sum / from.length,
  )
}

const product = (a: readonly number[], b: readonly number[]): number[] =>
  shares(a.map((value, i) => value * (b[i] as number)))

const shares = (values: readonly number[]): number[] => {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}
