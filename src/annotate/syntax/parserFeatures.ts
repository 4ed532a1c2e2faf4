import { mix } from './mix.ts'
import type { ParserInput } from './ParserInput.ts'
import type { ParserState } from './ParserState.ts'

/** Counts above this look alike. */
const MOST_COUNTED = 4

/**
 * Writes the hashes of what tells the next move: the words at the top of the stack and the front of the buffer, alone and
 * together, with their children, relations, valency and distance (after Zhang and Nivre 2011).
 *
 * @returns how many were written, 110 at most
 */
export function parserFeatures(input: ParserInput, state: ParserState, out: Int32Array): number {
  const { words, tags, size } = input
  const { left1, left2, right1, right2, leftCount, rightCount, relations } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const n0 = state.next
  const n1 = n0 + 1 <= size ? n0 + 1 : -1
  const n2 = n0 + 2 <= size ? n0 + 2 : -1
  const word = (at: number) => (at < 0 ? 0 : (words[at] as number))
  const tag = (at: number) => (at < 0 ? 0 : (tags[at] as number))
  const relation = (at: number) => (at < 0 ? 0 : (relations[at] as number))
  const child = (list: Int32Array, at: number) => (at < 0 ? -1 : (list[at] as number))
  const few = (list: Int32Array, at: number) => (at < 0 ? 0 : Math.min(MOST_COUNTED, list[at] as number))

  const s0w = word(s0)
  const s0t = tag(s0)
  const s1w = word(s1)
  const s1t = tag(s1)
  const s2t = tag(s2)
  const n0w = word(n0)
  const n0t = tag(n0)
  const n1w = word(n1)
  const n1t = tag(n1)
  const n2t = tag(n2)
  const s0wt = mix(s0w, s0t)
  const s1wt = mix(s1w, s1t)
  const n0wt = mix(n0w, n0t)
  const s0l = child(left1, s0)
  const s0r = child(right1, s0)
  const s1l = child(left1, s1)
  const s1r = child(right1, s1)
  const n0l = child(left1, n0)
  const s0l2 = child(left2, s0)
  const s0r2 = child(right2, s0)
  const s1r2 = child(right2, s1)
  const n0l2 = child(left2, n0)
  const s1s0 = mix(s1t, s0t)
  const s0n0 = mix(s0t, n0t)
  const s1s0n0 = mix(s1s0, n0t)

  let count = 0
  const add = (hash: number) => {
    out[count] = mix(hash, count)
    count++
  }
  const add2 = (a: number, b: number) => add(mix(a, b))
  const add3 = (a: number, b: number, c: number) => add(mix(mix(a, b), c))

  add(s0w)
  add(s0t)
  add(s0wt)
  add(s1w)
  add(s1t)
  add(s1wt)
  add(word(s2))
  add(s2t)
  add(n0w)
  add(n0t)
  add(n0wt)
  add(n1w)
  add(n1t)
  add(mix(n1w, n1t))
  add(word(n2))
  add(n2t)

  add2(s0wt, n0wt)
  add2(s0wt, n0t)
  add2(s0t, n0wt)
  add2(s0w, n0w)
  add(s0n0)
  add2(s1wt, s0wt)
  add2(s1wt, s0t)
  add2(s1t, s0wt)
  add2(s1w, s0w)
  add(s1s0)
  add2(s1wt, n0t)
  add2(s1w, n0w)
  add2(n0t, n1t)
  add2(n0w, n1t)
  add2(n0wt, n1w)
  add2(s0wt, n1t)

  add3(s0t, n0t, n1t)
  add(mix(mix(s0n0, n1t), n2t))
  add(s1s0n0)
  add2(s1s0n0, n1t)
  add3(s2t, s1t, s0t)
  add2(mix(s2t, s1s0), n0t)
  add2(s1s0n0, s0w)
  add2(s1s0n0, s1w)
  add2(s1s0n0, n0w)
  add3(s0n0, n1t, s0w)
  add3(s0n0, n1t, n0w)

  add2(s0n0, tag(s0l))
  add2(s0n0, tag(s0r))
  add2(s0n0, tag(n0l))
  add2(s1s0, tag(s0l))
  add2(s1s0, tag(s0r))
  add2(s1s0, tag(s1l))
  add2(s1s0, tag(s1r))
  add2(s1s0n0, relation(s0r))
  add2(s1s0n0, relation(s1r))
  add3(s0t, tag(s0l), tag(s0l2))
  add3(s0t, tag(s0r), tag(s0r2))
  add3(s1t, tag(s1r), tag(s1r2))
  add3(n0t, tag(n0l), tag(n0l2))
  add3(s0w, relation(s0l), relation(s0r))
  add3(s1w, relation(s1l), relation(s1r))
  add3(s0t, mix(relation(s0l), relation(s0l2)), mix(relation(s0r), relation(s0r2)))
  add3(s1t, mix(relation(s1l), relation(s1r)), relation(s1r2))
  add3(n0t, relation(n0l), relation(n0l2))
  add3(n0w, relation(n0l), relation(n0l2))
  add2(s1s0, mix(relation(s1r), relation(s0l)))
  add2(s0n0, mix(relation(s0r), relation(n0l)))
  add2(s0t, word(s0l))
  add2(s0t, word(s0r))
  add2(s1t, word(s1l))
  add2(s1t, word(s1r))
  add2(n0t, word(n0l))
  add2(mix(s0w, s1t), word(s0l))
  add3(s1w, word(s0l), s0t)
  add3(s1w, word(s1r), s0w)

  add2(s0w, few(leftCount, s0))
  add2(s0w, few(rightCount, s0))
  add2(s0t, mix(few(leftCount, s0), few(rightCount, s0)))
  add2(s1w, few(rightCount, s1))
  add2(s1t, mix(few(leftCount, s1), few(rightCount, s1)))
  add2(n0w, few(leftCount, n0))
  add2(n0t, few(leftCount, n0))

  const near = gap(input, s0, n0)
  const far = gap(input, s1, s0)
  add2(near, s0n0)
  add2(near, s0w)
  add2(near, n0w)
  add2(far, s1s0)
  add2(far, s1w)
  add2(far, s0w)
  add2(far, s1s0n0)
  add2(distance(s1, s0), s1s0)
  add2(distance(s0, n0), s0n0)
  add3(distance(s1, s0), s1t, s0w)
  add3(quoted(input, s1), quoted(input, s0), mix(quoted(input, n0), s1s0n0))
  return count
}

/** What stands between two words: stops, verbs and quotation marks, each none, one or more. */
function gap({ stopsBefore, verbsBefore, quotesBefore }: ParserInput, from: number, to: number): number {
  if (from < 0 || to < 0) return 0
  const between = (list: Int32Array) => Math.min(2, (list[to] as number) - (list[from] as number))
  return 1 + between(stopsBefore) + 3 * between(verbsBefore) + 9 * between(quotesBefore)
}

/** 1 to 4 as they are, then 5 to 6, 7 to 10, and more. */
function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 0
  const words = to - from
  return words <= 4 ? words : words <= 6 ? 5 : words <= 10 ? 6 : 7
}

const quoted = ({ quotesBefore }: ParserInput, at: number): number => (at < 0 ? 2 : (quotesBefore[at] as number) % 2)
