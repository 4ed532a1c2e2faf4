/** Counts by key, with the words that each count rests on; what it gives does not depend on the order of what was counted. */
export class Tally<Value extends string = string> {
  readonly #counts = new Map<Value, number>()

  add(value: Value, times = 1): void {
    this.#counts.set(value, this.of(value) + times)
  }

  of(value: Value): number {
    return this.#counts.get(value) ?? 0
  }

  /** The most frequent first, then by alphabet. */
  ranked(): readonly (readonly [Value, number])[] {
    return [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  }

  /** The most frequent value. */
  get first(): Value | undefined {
    return this.ranked()[0]?.[0]
  }
}
