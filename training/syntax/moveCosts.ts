import type { ParserState } from '../../src/annotate/syntax/ParserState.ts'
import type { Gold } from './Gold.ts'

/** How many gold arcs each move makes unreachable: the dynamic oracle of Goldberg and Nivre (2013) for arc-hybrid. */
export function moveCosts(state: ParserState, { heads, children }: Gold): Record<'shift' | 'left' | 'right', number> {
  const s0 = state.top()
  const s1 = state.top(1)
  const { next } = state
  if (s0 < 0) return { shift: 0, left: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY }
  const head = heads[s0] as number
  const childrenAhead = (children[s0] ?? []).filter((child) => child >= next).length
  const onStack = (word: number, from: number) => {
    for (let below = from; below < state.depth; below++) if (state.top(below) === word) return true
    return false
  }
  const shift =
    (onStack(heads[next] as number, 1) ? 1 : 0) +
    (children[next] ?? []).filter((child) => child < next && onStack(child, 0)).length
  return {
    shift: state.canShift ? shift : Number.POSITIVE_INFINITY,
    left: state.canLeft ? (head > next || head === s1 ? 1 : 0) + childrenAhead : Number.POSITIVE_INFINITY,
    right: state.canRight ? (head >= next ? 1 : 0) + childrenAhead : Number.POSITIVE_INFINITY,
  }
}
