import type { Choose } from './Choice.ts'
import type { Figure } from './Figure.ts'
import type { Ranking } from './Ranking.ts'
import { score } from './score.ts'

/** Decides as networks and encoder do: for the entity whose mentions are likeliest together, where that is likelier than nobody. */
export const chooseWith =
  (rankings: Readonly<Record<'pronoun' | 'nominal', Ranking>>): Choose =>
  ({ kind, candidates, nobody, isSomebody }) => {
    const { blend, ...network } = rankings[kind]
    const scores = [
      blend.features * score(network, nobody) + blend.nobody,
      ...candidates.map(
        ({ features, odds }) =>
          blend.features * score(network, features) + (odds === undefined ? blend.apart : blend.odds * odds),
      ),
    ]
    const highest = Math.max(...scores)
    const [none = 0, ...odds] = scores.map((one) => Math.exp(one - highest))
    const sums = new Map<Figure, number>()
    for (const [i, { trace }] of candidates.entries())
      sums.set(trace.figure, (sums.get(trace.figure) ?? 0) + (odds[i] ?? 0))
    const [best] = [...sums].sort((a, b) => b[1] - a[1])
    if (!best || (best[1] <= none && !isSomebody)) return undefined
    const total = [...sums.values()].reduce((sum, part) => sum + part, none)
    return { figure: best[0], likelihood: best[1] / total }
  }
