const DRAWS = 1000

/** 95 % interval of a figure over items, by bootstrap with a fixed seed, so that a run repeats itself. */
export function bootstrap<T>(items: readonly T[], figure: (sample: readonly T[]) => number): readonly [number, number] {
  let state = 20_261_122
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const draw = () => items.map(() => items[Math.floor(next() * items.length)] as T)
  const values = Array.from({ length: DRAWS }, () => figure(draw())).sort((a, b) => a - b)
  return [values[Math.floor(DRAWS * 0.025)] ?? 0, values[Math.floor(DRAWS * 0.975)] ?? 0]
}
