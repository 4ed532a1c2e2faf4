import type { Unit } from './Unit.ts'
import type { Window } from './Window.ts'
import type { WindowSizes } from './WindowSizes.ts'

/**
 * Cuts a document into windows of whole units, each with context on both sides; a unit counts in one window, away
 * from its ends. Linear in the number of units.
 *
 * Where to cut is told by the units themselves, of those that fit the one with the lowest mark: so a paragraph put before a text moves the
 * first cuts only, and all that follows is read in the same windows as without it.
 */
export function planWindows(units: readonly Unit[], sizes: WindowSizes): Window[] {
  const before = [0]
  for (const { pieces } of units) before.push((before.at(-1) ?? 0) + pieces)
  const words = (from: number, to: number) => (to > from ? (units[to - 1]?.after ?? 0) - (units[from]?.first ?? 0) : 0)
  const pieces = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0) + 2
  const fits = (from: number, to: number, room = 1) =>
    words(from, to) <= sizes.words * room && pieces(from, to) <= sizes.pieces * room
  const isContext = (from: number, to: number, added: number, least: number) =>
    words(from, to) - added < least && words(from, to) <= 2 * least
  const core = 1 - sizes.behind / sizes.words
  const windows: Window[] = []
  for (let begin = 0; begin < units.length; ) {
    let [left, last] = [begin, begin + 1]
    while (left > 0 && isContext(left - 1, begin, words(left - 1, left), sizes.before) && fits(left - 1, last)) left--
    while (last < units.length && fits(left, last + 1, core)) last++
    let end = last
    if (last < units.length)
      for (let at = last; at > begin && words(begin, at) >= words(begin, last) * LEAST_FILLED; at--)
        if ((units[at]?.mark ?? '') < (units[end]?.mark ?? '')) end = at
    let right = end
    while (
      right < units.length &&
      isContext(end, right + 1, words(right, right + 1), sizes.behind) &&
      fits(left, right + 1)
    )
      right++
    if (right === units.length) end = right
    const [first = 0, after = 0] = [units[left]?.first, units[right - 1]?.after]
    windows.push({ first, after, firstUnit: begin, afterUnit: end })
    begin = end
  }
  return windows
}

/** Share of the words that fit that a window takes at least; less finds the same cuts sooner, more reads fewer words twice. */
const LEAST_FILLED = 0.6
