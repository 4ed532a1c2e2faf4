import type { Dot } from './Dot.ts'
import type { Lane } from './Lane.ts'

const MOST = 7 // lanes beside "others" that can be told apart at a glance, where the dispute names no parties

/**
 * Dots sorted into lanes by party or by kind. The parties that the dispute names come first, in its order; where it names none, those with
 * most dots. The rest, and those of no party, come last as "others".
 */
export function lanes(dots: readonly Dot[], by: 'party' | 'kind', named: readonly string[]): readonly Lane[] {
  const groups = Map.groupBy(dots, ({ row }) =>
    by === 'kind' ? (row.row === 'event' ? 'done' : 'said') : (row.side ?? ''),
  )
  const fullest = [...groups].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)
  const own = by === 'party' && named.length > 0 ? named : fullest.filter(Boolean).slice(0, MOST)
  const others = fullest.filter((id) => !own.includes(id)).flatMap((id) => groups.get(id) ?? [])
  return [...own.map((id) => ({ id, dots: groups.get(id) ?? [] })), { id: 'others', dots: others }].filter(
    (lane) => lane.dots.length > 0,
  )
}
