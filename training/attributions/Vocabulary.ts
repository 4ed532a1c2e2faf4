/** Numbers features by first sight, and counts them so that rare ones can be left out. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly counts: number[] = []

  encode(features: readonly string[]): Int32Array {
    return Int32Array.from(features, (feature) => {
      const number = this.#numbers.get(feature) ?? this.#numbers.size
      this.#numbers.set(feature, number)
      this.counts[number] = (this.counts[number] ?? 0) + 1
      return number
    })
  }

  names(): IterableIterator<string> {
    return this.#numbers.keys()
  }
}
