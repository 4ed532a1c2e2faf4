import { scaleUtc } from 'd3-scale'
import type { Days } from '../../../src/link/Days.ts'
import type { Stretch } from './Stretch.ts'

const DAY_MS = 86_400_000
const LEAST = 64 // px of a stretch: room for its month and year
const BREAK = 16 // px between two stretches

/** Lays stretches of time side by side over `width` pixels, each as long as its days, but none too short to be named. */
export function layAxis(stretches: readonly Days[], width: number): readonly Stretch[] {
  const room = Math.max(0, width - BREAK * (stretches.length - 1) - LEAST * stretches.length)
  const days = stretches.reduce((sum, { from, to }) => sum + to - from, 0) || 1
  let left = 0
  return stretches.map(({ from, to }) => {
    const own = { from, to, left, right: left + LEAST + (room * (to - from)) / days }
    left = own.right + BREAK
    const scale = scaleUtc()
      .domain([from * DAY_MS, (to + 1) * DAY_MS])
      .range([own.left, own.right])
    return { ...own, scale }
  })
}
