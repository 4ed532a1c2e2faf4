import type { Run } from './Run.ts'

/** The runs that a path of BIO labels marks, without their B- and I-; `from` is the index of the path's first word. */
export function runsOf(path: Uint8Array, labels: readonly string[], from = 0): Run[] {
  const runs: Run[] = []
  for (const [at, index] of path.entries()) {
    const label = labels[index] ?? 'O'
    const last = runs.at(-1)
    if (label.startsWith('B-')) runs.push({ first: from + at, after: from + at + 1, label: label.slice(2) })
    else if (label.startsWith('I-') && last) runs[runs.length - 1] = { ...last, after: from + at + 1 }
  }
  return runs
}
