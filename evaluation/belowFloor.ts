import type { Score } from './Scorer.ts'

/** Lowest value allowed, by "corpus · layer · measure". */
type Floors = Readonly<Record<string, number>>

/** One line for each score that fell below its floor. */
export const belowFloor = (scores: readonly Score[], floors: Floors): readonly string[] =>
  scores.flatMap((score) => {
    const key = `${score.corpus} · ${score.layer} · ${score.measure}`
    const floor = floors[key]
    return floor !== undefined && score.value < floor
      ? [
          `${key} fell to ${score.value.toFixed(1)}, below its floor of ${floor}. Mend it, or lower evaluation/floors.json and say why in the commit.`,
        ]
      : []
  })
