import type { Choose } from './Choice.ts'
import type { Figure } from './Figure.ts'
import type { Network } from './Network.ts'
import { score } from './score.ts'

/** Decides as networks do: for the entity whose mentions are likeliest together, where that is likelier than nobody. */
export const chooseWith =
  (networks: Readonly<Record<'pronoun' | 'nominal', Network>>): Choose =>
  ({ kind, candidates, nobody }) => {
    const scores = [nobody, ...candidates.map(({ features }) => features)].map((vector) =>
      score(networks[kind], vector),
    )
    const highest = Math.max(...scores)
    const [none = 0, ...odds] = scores.map((one) => Math.exp(one - highest))
    const sums = new Map<Figure, number>()
    for (const [i, { trace }] of candidates.entries())
      sums.set(trace.figure, (sums.get(trace.figure) ?? 0) + (odds[i] ?? 0))
    const [best] = [...sums].sort((a, b) => b[1] - a[1])
    if (!best || best[1] <= none) return undefined
    const total = [...sums.values()].reduce((sum, part) => sum + part, none)
    return { figure: best[0], likelihood: best[1] / total }
  }
