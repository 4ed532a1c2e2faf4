import type { Telling } from '../timeline/Telling.ts'
import type { StanceRun } from './StanceRun.ts'

/** Joins neighbours of the same stance; what takes no stance is left out, and what has no date stands apart. */
export function runs(evidence: readonly Telling[]): readonly StanceRun[] {
  const found: { stance: StanceRun['stance']; tellings: Telling[] }[] = []
  for (const telling of evidence) {
    const last = found.at(-1)
    if (!telling.stance) continue
    if (last?.stance === telling.stance && !last.tellings[0]?.date === !telling.date) last.tellings.push(telling)
    else found.push({ stance: telling.stance, tellings: [telling] })
  }
  return found
}
