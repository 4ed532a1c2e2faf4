/** Counts values by key. */
export class Counter<Value> {
  readonly #counts = new Map<string, Map<Value, number>>()

  add(key: string, value: Value): void {
    const counts = this.#counts.get(key) ?? new Map<Value, number>()
    counts.set(value, (counts.get(value) ?? 0) + 1)
    this.#counts.set(key, counts)
  }

  /** For each key its most frequent value and how often it came; keys with the shortest last part first. */
  best(): (readonly [key: string, value: Value, count: number])[] {
    return [...this.#counts]
      .map(([key, counts]) => {
        const [value, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
        return [key, value, count] as const
      })
      .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  }
}
