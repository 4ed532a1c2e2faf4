/** A stretch of text in the order of reading: a statement, or what the reporter tells between statements. */
export interface Stretch {
  /** UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** What it counts beside a statement, 0 to 1. */
  readonly weight: number
  /** How probable each topic is by its own words, and last none. */
  readonly odds: readonly number[]
}

/** Probability that the next stretch goes on with the topic, and the code units in which it falls to a third of that. Swept on evaluation/stance, outlets. */
const STAY = { probability: 0.5, reach: 150 }
/** The power to which a topic's share of the rest of a document bears on a stretch, and the stretches that each is given beforehand. Swept with each record of evaluation/stance held out in turn. */
const SHARE = { power: 0.6, given: 1 }

/**
 * The topics of stretches of text that follow one another: each by its own words, by those before and after it, and by what the document is about
 * elsewhere, the less it tells itself the more.
 *
 * Forward–backward over a chain whose states are the topics and none, run again with the shares that it found; in a time linear in the stretches.
 */
export function followTopics(stretches: readonly Stretch[]): readonly (readonly number[])[] {
  const odds = stretches.map(({ odds, weight }) => shares(odds.map((odd) => odd ** weight)))
  return follow(stretches, byShares(stretches, odds, follow(stretches, odds)))
}

/** The odds of stretches, with topics less probable the less the rest of the document is about them. */
function byShares(
  stretches: readonly Stretch[],
  odds: readonly (readonly number[])[],
  followed: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const counts = stretches.map(({ weight }, at) => (followed[at] ?? []).slice(0, -1).map((share) => weight * share))
  const totals = (counts[0] ?? []).map((_, topic) => sum(counts.map((count) => count[topic] as number)))
  return odds.map((own, at) => {
    const rest = totals.map((total, topic) => SHARE.given + total - (counts[at]?.[topic] as number))
    const most = Math.max(...rest)
    const power = SHARE.power * (stretches[at]?.weight as number)
    return shares(own.map((odd, topic) => odd * ((rest[topic] ?? most) / most) ** power))
  })
}

function follow(stretches: readonly Stretch[], odds: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const stays = stretches.map(({ end }, at) => {
    const gap = Math.max(0, (stretches[at + 1]?.start ?? end) - end)
    return STAY.probability * Math.exp(-gap / STAY.reach)
  })
  const forward: number[][] = []
  for (const [at, own] of odds.entries())
    forward.push(product(pass(forward[at - 1] ?? own.map(() => 1), stays[at - 1] ?? 0, 'on'), own))
  const both: number[][] = []
  let after: readonly number[] = odds[0]?.map(() => 1) ?? []
  for (let at = stretches.length - 1; at >= 0; at--) {
    both[at] = product(forward[at] as number[], after)
    after = shares(pass(product(after, odds[at] ?? []), stays[at - 1] ?? 0, 'back'))
  }
  return both
}

/** What comes of probabilities from one stretch to the next, or back: a topic stays, else any may follow; none holds nothing. */
function pass(from: readonly number[], stay: number, way: 'on' | 'back'): number[] {
  const none = from.length - 1
  const all = sum(from)
  const held = way === 'on' ? stay * (all - (from[none] as number)) : 0
  return from.map((value, i) =>
    way === 'on'
      ? (all - held) / from.length + (i < none ? stay * value : 0)
      : i < none
        ? ((1 - stay) * all) / from.length + stay * value
        : all / from.length,
  )
}

const product = (a: readonly number[], b: readonly number[]): number[] =>
  shares(a.map((value, i) => value * (b[i] as number)))

const shares = (values: readonly number[]): number[] => {
  const all = sum(values)
  return values.map((value) => value / all)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
