import type { Blend } from '../../src/annotate/coreference/Blend.ts'
import type { Network } from '../../src/annotate/coreference/Network.ts'
import { score } from '../../src/annotate/coreference/score.ts'
import type { Example } from './Example.ts'

const STEPS = 2000
const RATE = 0.05

/**
 * How far to trust the network and how far the encoder, so that the right candidates together are likeliest: a softmax with four weights,
 * fitted by gradient descent. The examples must be none that either learned from, since each is surer of those than it should be.
 */
export function fitBlend(network: Network, examples: readonly Example[]): Blend {
  const rows = examples.map(({ vectors, odds, right }) => ({
    right,
    terms: vectors.map((vector, i) => {
      const told = odds[i]
      return [score(network, vector), told ?? 0, Number(told === undefined), Number(i === 0)]
    }),
  }))
  let weights = [1, 0, 0, 0]
  for (let step = 0; step < STEPS; step++) {
    const slope = [0, 0, 0, 0]
    for (const { terms, right } of rows) {
      const scores = terms.map((term) => term.reduce((sum, value, at) => sum + value * (weights[at] as number), 0))
      const [all, good] = [shares(scores), shares(scores.map((value, i) => (right[i] ? value : -Infinity)))]
      for (const [i, term] of terms.entries())
        for (const [at, value] of term.entries())
          slope[at] = (slope[at] as number) + ((good[i] as number) - (all[i] as number)) * value
    }
    weights = weights.map((weight, at) => weight + (RATE * (slope[at] as number)) / rows.length)
  }
  const [features = 1, odds = 0, apart = 0, nobody = 0] = weights.map((weight) => Number(weight.toFixed(3)))
  return { features, odds, apart, nobody }
}

function shares(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
