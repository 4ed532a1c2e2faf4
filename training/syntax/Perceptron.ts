import { findSlot } from '../../src/annotate/syntax/findSlot.ts'

/** An averaged perceptron over the features that it is given at the start; others do not count. */
export class Perceptron {
  /** Hashes of the features. */
  readonly features: Int32Array
  readonly #classes: number
  readonly #keys: Int32Array
  /** By slot of a feature: its row in the weights. */
  readonly #rows: Int32Array
  readonly #weights: Float32Array
  /** Each change times the step at which it was made: what averaging takes off in the end. */
  readonly #weighted: Float32Array
  #step = 1

  constructor(features: Int32Array, classes: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * features.length))
    this.features = features
    this.#classes = classes
    this.#keys = new Int32Array(size)
    this.#rows = new Int32Array(size).fill(-1)
    for (const [row, hash] of features.entries()) {
      const slot = findSlot(this.#keys, hash)
      this.#keys[slot] = hash
      this.#rows[slot] = row
    }
    this.#weights = new Float32Array(classes * features.length)
    this.#weighted = new Float32Array(classes * features.length)
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const classes = this.#classes
    const weights = this.#weights
    scores.fill(0)
    for (let at = 0; at < count; at++) {
      const row = this.#rows[findSlot(this.#keys, features[at] as number)] as number
      if (row < 0) continue
      const base = row * classes
      for (let label = 0; label < classes; label++)
        scores[label] = (scores[label] as number) + (weights[base + label] as number)
    }
  }

  /** Counts a decision, and moves the weights where it was wrong. */
  learn(features: Int32Array, count: number, right: number, guess: number): void {
    this.#step++
    if (right === guess) return
    for (let at = 0; at < count; at++) {
      const row = this.#rows[findSlot(this.#keys, features[at] as number)] as number
      if (row < 0) continue
      this.#move(row * this.#classes + right, 1)
      this.#move(row * this.#classes + guess, -1)
    }
  }

  /** The weights averaged over all steps, class by class for each feature. */
  averaged(): Float32Array {
    return this.#weights.map((weight, at) => weight - (this.#weighted[at] as number) / this.#step)
  }

  #move(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] as number) + by
    this.#weighted[at] = (this.#weighted[at] as number) + by * this.#step
  }
}
