import type { Dot } from './Dot.ts'
import type { Lane } from './Lane.ts'

const MOST = 8 // lanes that can be told apart at a glance; what is over goes into the last

/** Dots sorted into lanes by party or by kind, the fullest first; the rest, and those of no party, come last as "others". */
export function lanes(dots: readonly Dot[], by: 'party' | 'kind'): readonly Lane[] {
  const groups = Map.groupBy(dots, ({ row }) =>
    by === 'party' ? (row.side ?? '') : row.row === 'statement' ? 'said' : 'done',
  )
  const rest = groups.get('') ?? []
  groups.delete('')
  const full = [...groups].map(([id, own]) => ({ id, dots: own })).sort((a, b) => b.dots.length - a.dots.length)
  const others = [...full.slice(MOST - 1).flatMap((lane) => lane.dots), ...rest]
  return [...full.slice(0, MOST - 1), ...(others.length > 0 ? [{ id: 'others', dots: others }] : [])]
}
