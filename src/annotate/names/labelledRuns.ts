import type { Run } from './Run.ts'

/** The runs that BIO labels mark. */
export function labelledRuns(labels: readonly string[]): readonly Run[] {
  const runs: Run[] = []
  let first = -1
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? 'O'
    if (first >= 0 && !label.startsWith('I')) {
      runs.push({ first: first, after: i, label: labels[first]?.slice(2) as Run['label'] })
      first = -1
    }
    if (label.startsWith('B')) first = i
  }
  return runs
}
