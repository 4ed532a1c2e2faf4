import type { Reading } from './Reading.ts'
import { roles } from './roles.ts'
import { scores } from './scores.ts'
import type { Unit } from './Unit.ts'
import { unitFeatures } from './unitFeatures.ts'
import type { Weights } from './Weights.ts'

/** Gives each unit around a cue its role: the best sequence by Viterbi, the cue's own unit held fast. */
export function labelUnits(weights: Weights, reading: Reading, cue: number, units: readonly Unit[]): number[] {
  const steps = roles.map((_, role) => scores(weights, [`from=${role}`], roles.length))
  let best = roles.map(() => 0)
  const back: number[][] = []
  units.forEach((unit, at) => {
    const own = scores(weights, unitFeatures(reading, cue, units, at), roles.length)
    const from: number[] = []
    best = roles.map((role, to) => {
      if (unit.kind === 'cue' && role !== 'cue') return Number.NEGATIVE_INFINITY
      const ways = best.map((score, previous) => score + (at ? (steps[previous]?.[to] ?? 0) : 0))
      from[to] = ways.indexOf(Math.max(...ways))
      return Math.max(...ways) + (own[to] ?? 0)
    })
    back.push(from)
  })
  const path = [best.indexOf(Math.max(...best))]
  for (let at = units.length - 1; at > 0; at--) path.unshift(back[at]?.[path[0] ?? 0] ?? 0)
  return path
}
