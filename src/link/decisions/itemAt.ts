import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Span } from '../../model/Span.ts'
import { leadTrigger } from '../leadTrigger.ts'
import { FIELDS } from './FIELDS.ts'

/** Dice coefficient of what a decision was on and what is read now, at which they are one: as in scoring what was found. */
const MIN_DICE = 0.5

export interface Found {
  readonly of: 'statement' | 'event' | 'entity'
  readonly id: string
}

/** The statement, event or entity that has a field and lies on some spans, the one that overlaps most; undefined where none does by half. */
export function itemAt(
  { statements, events, mentions }: Pick<AnnotatedDocument, 'statements' | 'events' | 'mentions'>,
  spans: readonly Span[],
  field: string,
): Found | undefined {
  const has = (of: Found['of']) => (FIELDS[of] as readonly string[]).includes(field)
  const items = [
    ...(has('statement')
      ? statements.map(({ id, content }) => ({ of: 'statement', id, spans: content }) as const)
      : []),
    ...(has('entity') ? mentions.map((span) => ({ of: 'entity', id: span.entity, spans: [span] }) as const) : []),
    ...(has('event') ? events.map((event) => ({ of: 'event', id: event.id, spans: leadTrigger(event) }) as const) : []),
  ]
  const weighed = items.map((item) => ({ ...item, weight: dice(item.spans, spans) }))
  const best = weighed.reduce<(typeof weighed)[number] | undefined>(
    (most, item) => (item.weight > (most?.weight ?? 0) ? item : most),
    undefined,
  )
  return best && best.weight >= MIN_DICE ? { of: best.of, id: best.id } : undefined
}

/** Twice the code units in both by those of each, from 0 to 1. */
function dice(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce(
    (sum, one) =>
      sum + b.reduce((part, two) => part + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  )
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return (2 * shared) / (length(a) + length(b) || 1)
}
