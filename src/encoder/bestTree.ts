/**
 * The best dependency tree with a single root: maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967).
 *
 * @param scores of size × (size + 1): at [dependent, head], the root in the last column.
 * @returns the head of each word, -1 for the root.
 */
export function bestTree(scores: Float64Array, size: number): Int32Array {
  const nodes = size + 1
  const each = greedy(scores, size)
  if (each.filter((head) => head === size).length === 1 && !cycleIn(each, size)) return withRoot(each, size)
  const weights = new Float64Array(nodes * nodes).fill(-Infinity)
  let [least, most] = [Infinity, -Infinity]
  for (const score of scores) {
    if (score < least) least = score
    if (score > most) most = score
  }
  const costOfRoot = (most - least + 1) * nodes
  for (let word = 0; word < size; word++)
    for (let head = 0; head < nodes; head++)
      if (head !== word)
        weights[word * nodes + head] = (scores[word * nodes + head] as number) - (head === size ? costOfRoot : 0)
  return withRoot(arborescence(weights, nodes, size), size)
}

/** Each word's own best head; where these make a tree it is the best one. */
function greedy(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size + 1).fill(-1)
  for (let word = 0; word < size; word++) {
    let found = size
    for (let head = 0; head < size; head++)
      if (head !== word && (scores[word * (size + 1) + head] as number) > (scores[word * (size + 1) + found] as number))
        found = head
    heads[word] = found
  }
  return heads
}

const withRoot = (heads: Int32Array, size: number): Int32Array =>
  heads.subarray(0, size).map((head) => (head === size ? -1 : head))

/** Heads of the arborescence from `root` with the highest sum, in a graph of `weights[node * nodes + head]`. */
function arborescence(weights: Float64Array, nodes: number, root: number): Int32Array {
  const heads = new Int32Array(nodes).fill(-1)
  for (let node = 0; node < nodes; node++)
    if (node !== root) heads[node] = highest(weights.subarray(node * nodes, (node + 1) * nodes))
  const cycle = cycleIn(heads, root)
  return cycle ? withoutCycle(weights, nodes, root, heads, cycle) : heads
}

/** Takes the words of a cycle for one node, solves that smaller graph, and opens the cycle where its head came in. */
function withoutCycle(
  weights: Float64Array,
  nodes: number,
  root: number,
  heads: Int32Array,
  cycle: readonly number[],
): Int32Array {
  const inside = new Set(cycle)
  const outside = Array.from({ length: nodes }, (_, node) => node).filter((node) => !inside.has(node))
  const size = outside.length + 1
  const one = size - 1
  const smaller = new Float64Array(size * size).fill(-Infinity)
  const weight = (node: number, head: number) => weights[node * nodes + head] as number
  /** For each node outside, the word of the cycle that would be its head, and the one that it would be the head of. */
  const headInside = outside.map((node) => best(cycle, (word) => weight(node, word)))
  const entry = outside.map((head) => best(cycle, (word) => weight(word, head) - weight(word, heads[word] as number)))
  for (const [at, node] of outside.entries()) {
    for (const [to, head] of outside.entries()) smaller[at * size + to] = weight(node, head)
    smaller[at * size + one] = weight(node, headInside[at] as number)
    const enters = entry[at] as number
    smaller[one * size + at] = weight(enters, node) - weight(enters, heads[enters] as number)
  }
  const solved = arborescence(smaller, size, outside.indexOf(root))
  const found = Int32Array.from(heads)
  for (const [at, node] of outside.entries()) {
    const head = solved[at] as number
    if (node !== root) found[node] = (head === one ? headInside[at] : outside[head]) as number
  }
  const from = solved[one] as number
  found[entry[from] as number] = outside[from] as number
  return found
}

function cycleIn(heads: Int32Array, root: number): number[] | undefined {
  const seenFrom = new Int32Array(heads.length).fill(-1)
  for (let start = 0; start < heads.length; start++) {
    let at = start
    while (at !== root && at >= 0 && seenFrom[at] === -1) {
      seenFrom[at] = start
      at = heads[at] as number
    }
    if (at === root || at < 0 || seenFrom[at] !== start) continue
    const cycle = [at]
    for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next)
    return cycle
  }
}

const best = (list: readonly number[], score: (item: number) => number): number =>
  list.reduce((a, b) => (score(b) > score(a) ? b : a))

function highest(values: Float64Array): number {
  let found = 0
  for (let at = 1; at < values.length; at++) if ((values[at] as number) > (values[found] as number)) found = at
  return found
}
