import type { Decided } from './pairsOf.ts'
import { wording } from './wording.ts'

/** Of the denials between two documents on one issue, each way the one whose wordings are most alike; other decisions as they are. */
export function bestDenials(decided: readonly Decided[]): readonly Decided[] {
  const denials = Map.groupBy(
    decided.filter(({ kind }) => kind === 'denies'),
    ({ a, b }) => `${a.document} ${b.document} ${b.issue ?? ''}`,
  )
  const best = new Set([...denials.values()].map((between) => between.toSorted(closest)[0]))
  return decided.filter((pair) => pair.kind !== 'denies' || best.has(pair))
}

const closest = (x: Decided, y: Decided): number => alike(y) - alike(x) || (key(x) < key(y) ? -1 : 1)
const alike = ({ a, b }: Decided): number => wording(a.stems, b.stems).overlap
const key = ({ a, b }: Decided): string => `${a.id} ${b.id}`
