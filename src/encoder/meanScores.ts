import type { Rows } from '../model/Rows.ts'
import type { StatementScores } from './StatementScores.ts'

/** Mean of the logits of one encoder or more, which together err less often than any of them alone; their labels are the same. */
export const meanScores = (all: readonly StatementScores[]): StatementScores => ({
  labels: all[0]?.labels ?? [],
  roles: meanOf(all.map(({ roles }) => roles)),
  links: (cue, first, after) => meanOf(all.map(({ links }) => links(cue, first, after))),
})

function meanOf(all: readonly Rows[]): Rows {
  const [{ width, values } = { width: 0, values: new Float32Array() }] = all
  const sum = (at: number): number => all.reduce((sum, one) => sum + (one.values[at] as number), 0)
  return { width, values: all.length === 1 ? values : values.map((_, at) => sum(at) / all.length) }
}
