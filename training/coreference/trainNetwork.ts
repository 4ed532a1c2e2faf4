import type { Network } from '../../src/annotate/coreference/Network.ts'
import type { Example } from './Example.ts'
import { shuffled } from './shuffled.ts'

/** Chosen on GUM dev and the last tenth of GAP development. */
const UNITS = 24
const EPOCHS = 8
const RATE = 0.003
const DECAY = 1e-4
/** Adam (Kingma and Ba 2015). */
const ADAM = { first: 0.9, second: 0.999, tiny: 1e-8 }

interface Weights {
  readonly values: Float64Array
  readonly gradient: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
}

/** Learns to rank: the likelihood of the right candidates together, against all (Durrett and Klein 2013). */
export function trainNetwork(examples: readonly Example[], report: (epoch: number, network: Network) => void): Network {
  const size = Math.max(...examples.flatMap(({ vectors }) => vectors.map(({ length }) => length)))
  const random = seeded(7)
  const hidden = weights(UNITS * (size + 1), () => (random() * 2 - 1) * Math.sqrt(6 / (size + UNITS)))
  const out = weights(UNITS, () => (random() * 2 - 1) * Math.sqrt(6 / UNITS))
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(examples, epoch)) {
      learn(example, hidden, out, size)
      step++
      if (step % 16 === 0) for (const one of [hidden, out]) update(one, step / 16, RATE * (1 - epoch / EPOCHS))
    }
    report(epoch, networkOf(hidden, out, size))
  }
  return networkOf(hidden, out, size)
}

function learn({ vectors, right }: Example, hidden: Weights, out: Weights, size: number): void {
  const activations = vectors.map((vector) => activate(vector, hidden, size))
  const scores = activations.map((units) => units.reduce((sum, unit, i) => sum + unit * (out.values[i] ?? 0), 0))
  const all = softmax(scores)
  const good = softmax(scores.map((score, i) => (right[i] ? score : -Infinity)))
  for (const [i, vector] of vectors.entries()) {
    const slope = (all[i] ?? 0) - (good[i] ?? 0)
    if (Math.abs(slope) < 1e-6) continue
    const units = activations[i] as Float64Array
    for (let unit = 0; unit < UNITS; unit++) {
      const value = units[unit] as number
      if (value <= 0) continue
      out.gradient[unit] = (out.gradient[unit] as number) + slope * value
      const back = slope * (out.values[unit] as number)
      const row = unit * (size + 1)
      for (let f = 0; f < vector.length; f++) {
        const feature = vector[f] as number
        if (feature !== 0) hidden.gradient[row + f] = (hidden.gradient[row + f] as number) + back * feature
      }
      hidden.gradient[row + size] = (hidden.gradient[row + size] as number) + back
    }
  }
}

function activate(vector: Float64Array, { values }: Weights, size: number): Float64Array {
  const units = new Float64Array(UNITS)
  for (let unit = 0; unit < UNITS; unit++) {
    const row = unit * (size + 1)
    let sum = values[row + size] as number
    for (let f = 0; f < vector.length; f++) sum += (values[row + f] as number) * (vector[f] as number)
    units[unit] = Math.max(0, sum)
  }
  return units
}

function update({ values, gradient, first, second }: Weights, step: number, rate: number): void {
  for (let i = 0; i < values.length; i++) {
    const slope = (gradient[i] as number) / 16 + DECAY * (values[i] as number)
    first[i] = ADAM.first * (first[i] as number) + (1 - ADAM.first) * slope
    second[i] = ADAM.second * (second[i] as number) + (1 - ADAM.second) * slope * slope
    const mean = (first[i] as number) / (1 - ADAM.first ** step)
    const spread = (second[i] as number) / (1 - ADAM.second ** step)
    values[i] = (values[i] as number) - (rate * mean) / (Math.sqrt(spread) + ADAM.tiny)
    gradient[i] = 0
  }
}

function weights(length: number, start: () => number): Weights {
  const zeros = () => new Float64Array(length)
  return { values: Float64Array.from({ length }, start), gradient: zeros(), first: zeros(), second: zeros() }
}

function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Numbers are kept to three places: more change no figure. */
const short = (value: number): number => Math.round(value * 1000) / 1000

const networkOf = (hidden: Weights, out: Weights, size: number): Network => ({
  hidden: Array.from({ length: UNITS }, (_, unit) =>
    Array.from(hidden.values.subarray(unit * (size + 1), (unit + 1) * (size + 1)), short),
  ),
  out: [...Array.from(out.values, short), 0],
})

/** A linear congruential generator (Numerical Recipes), so that a training can be made again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
