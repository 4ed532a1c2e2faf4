import type { Unit } from './Unit.ts'
import type { Window } from './Window.ts'
import type { WindowSizes } from './WindowSizes.ts'

/**
 * Cuts a document into windows of whole units, each with context on both sides, so that every unit counts in the one window
 * in which it stands farthest from the ends. Linear in the number of units.
 */
export function planWindows(units: readonly Unit[], sizes: WindowSizes): Window[] {
  const before = [0]
  for (const { pieces } of units) before.push((before.at(-1) ?? 0) + pieces)
  const words = (from: number, to: number) => (to > from ? (units[to - 1]?.after ?? 0) - (units[from]?.first ?? 0) : 0)
  const pieces = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0) + 2
  const fits = (from: number, to: number, room = 1) =>
    words(from, to) <= sizes.words * room && pieces(from, to) <= sizes.pieces * room
  const isContext = (from: number, to: number, added: number) =>
    words(from, to) - added < sizes.context && words(from, to) <= 2 * sizes.context
  const core = 1 - sizes.context / sizes.words
  const windows: Window[] = []
  for (let begin = 0; begin < units.length; ) {
    let [left, end] = [begin, begin + 1]
    while (left > 0 && isContext(left - 1, begin, words(left - 1, left)) && fits(left - 1, end)) left--
    while (end < units.length && fits(left, end + 1, core)) end++
    let right = end
    while (right < units.length && isContext(end, right + 1, words(right, right + 1)) && fits(left, right + 1)) right++
    if (right === units.length) end = right
    windows.push({
      first: units[left]?.first ?? 0,
      after: units[right - 1]?.after ?? 0,
      firstUnit: begin,
      afterUnit: end,
    })
    begin = end
  }
  return windows
}
