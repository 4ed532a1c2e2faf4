import { row } from '../../src/annotate/syntax/row.ts'

/** An averaged perceptron over hashed features, dense while it learns. */
export class Perceptron {
  readonly classes: number
  readonly bits: number
  readonly #weights: Float32Array
  /** Each change times the step at which it was made: what averaging takes off in the end. */
  readonly #weighted: Float32Array
  #step = 1

  constructor(classes: number, bits: number) {
    this.classes = classes
    this.bits = bits
    this.#weights = new Float32Array(classes * 2 ** bits)
    this.#weighted = new Float32Array(classes * 2 ** bits)
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this
    const weights = this.#weights
    scores.fill(0)
    for (let at = 0; at < count; at++) {
      const base = row(features[at] as number, this.bits) * classes
      for (let label = 0; label < classes; label++)
        scores[label] = (scores[label] as number) + (weights[base + label] as number)
    }
  }

  /** Counts a decision, and moves the weights where it was wrong. */
  learn(features: Int32Array, count: number, right: number, guess: number): void {
    this.#step++
    if (right === guess) return
    for (let at = 0; at < count; at++) {
      const base = row(features[at] as number, this.bits) * this.classes
      this.#move(base + right, 1)
      this.#move(base + guess, -1)
    }
  }

  /** The weights averaged over all steps. */
  averaged(): Float32Array {
    return this.#weights.map((weight, at) => weight - (this.#weighted[at] as number) / this.#step)
  }

  #move(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] as number) + by
    this.#weighted[at] = (this.#weighted[at] as number) + by * this.#step
  }
}
