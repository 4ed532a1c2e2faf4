/** A value that is said to be right with some confidence, 0 to 1. */
export interface Claim {
  readonly confidence: number
  /** 1 where it is, 0 where it is not; between them where that is only known to be likely. */
  readonly right: number
}

const BINS = 10

/** How sure claims are said to be and how many are right: a line a tenth, and the expected calibration error. */
export function reliabilityTable(claims: readonly Claim[]): {
  readonly lines: readonly string[]
  readonly error: number
} {
  const bins = [...Map.groupBy(claims, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)))]
  const rows = bins
    .sort(([a], [b]) => a - b)
    .map(([, bin]) => ({
      sure: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
      right: bin.reduce((sum, { right }) => sum + right, 0) / bin.length,
      count: bin.length,
    }))
  return {
    lines: rows.map(({ sure, right, count }) => `| ${sure.toFixed(2)} | ${right.toFixed(2)} | ${count} |`),
    error: rows.reduce((sum, { sure, right, count }) => sum + (Math.abs(sure - right) * count) / claims.length, 0),
  }
}
