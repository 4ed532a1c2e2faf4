import { firstAt } from '../../annotate/firstAt.ts'
import type { Attribution } from '../../model/Attribution.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Quotation } from '../../model/Quotation.ts'
import type { Span } from '../../model/Span.ts'
import { resolved } from '../../pipeline/resolved.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'

/** Statements before and after among which the one is looked for that the same quotation belongs to. */
const REACH = 12
/** Quotations before a position among which the one around it is looked for. */
const NESTED = 20

/** "I", "we": whoever speaks the words around them. */
export function firstPerson(
  scene: Scene,
  attribution: Attribution,
  source: Span,
  known: (id: string) => string | undefined,
): Speaker | undefined {
  const tell = (entity: string | undefined): Speaker | undefined =>
    entity
      ? { entity, resolution: resolved('speaker', 'first-person', 'first person inside words of the same speaker') }
      : undefined
  if (attribution.within) return tell(known(attribution.within))
  const quotation = quotationAround(scene.quotations, source)
  if (!quotation) return undefined
  const rank = scene.rank.get(attribution.id) ?? 0
  const others = scene.attributions
    .slice(Math.max(0, rank - REACH), rank + REACH + 1)
    .filter(
      ({ id, within, content }) =>
        id !== attribution.id && !within && content.some((span) => overlaps(span, quotation)),
    )
  for (const { id } of others) {
    const speaker = tell(known(id))
    if (speaker) return speaker
  }
  return undefined
}

const quotationAround = (quotations: readonly Quotation[], { start, end }: Span): Quotation | undefined => {
  const past = firstAt(quotations, end)
  return quotations
    .slice(Math.max(0, past - NESTED), past)
    .find((quotation) => quotation.depth === 0 && quotation.start <= start && quotation.end >= end)
}
