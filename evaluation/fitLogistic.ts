/** Newton steps: more change no weight. */
const STEPS = 20
const SETTLED = 1e-5

/**
 * Fits a logistic regression with a ridge penalty by Newton's method; gives the bias, then a weight a feature.
 *
 * @param rows Features, all of one length, and whether the item is of the class.
 */
export function fitLogistic(
  rows: readonly { readonly x: readonly number[]; readonly y: boolean }[],
  penalty: number,
): readonly number[] {
  const size = (rows[0]?.x.length ?? 0) + 1
  let weights = Array.from({ length: size }, () => 0)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i ? penalty * weight : 0))
    const curve = weights.map((_, i) => Array.from({ length: size }, (_, j) => (i === j ? (i ? penalty : 1e-6) : 0)))
    for (const { x, y } of rows) {
      const probability = 1 / (1 + Math.exp(-scoreOf(weights, x)))
      const spread = probability * (1 - probability)
      for (let i = 0; i < size; i++) {
        const value = i ? (x[i - 1] as number) : 1
        if (value === 0) continue
        slope[i] = (slope[i] as number) + (probability - Number(y)) * value
        const row = curve[i] as number[]
        for (let j = 0; j < size; j++) row[j] = (row[j] as number) + spread * value * (j ? (x[j - 1] as number) : 1)
      }
    }
    const change = solve(curve, slope)
    weights = weights.map((weight, i) => weight - (change[i] as number))
    if (Math.max(...change.map(Math.abs)) < SETTLED) break
  }
  return weights
}

const scoreOf = (weights: readonly number[], x: readonly number[]): number =>
  x.reduce((sum, value, i) => sum + value * (weights[i + 1] as number), weights[0] as number)

/** Solves a system of linear equations by Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  const at = (i: number, j: number) => (rows[i] as number[])[j] as number
  for (let column = 0; column < rows.length; column++) {
    let pivot = column
    for (let i = column + 1; i < rows.length; i++) if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i
    const [upper, lower] = [rows[column] as number[], rows[pivot] as number[]]
    rows[column] = lower
    rows[pivot] = upper
    for (let i = column + 1; i < rows.length; i++) {
      const factor = at(i, column) / at(column, column)
      for (let j = column; j <= rows.length; j++) (rows[i] as number[])[j] = at(i, j) - factor * at(column, j)
    }
  }
  const solution = rows.map(() => 0)
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = solution.reduce((sum, value, j) => (j > i ? sum + at(i, j) * value : sum), 0)
    solution[i] = (at(i, rows.length) - known) / at(i, i)
  }
  return solution
}
