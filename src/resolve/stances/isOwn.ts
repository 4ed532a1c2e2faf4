import type { Attribution } from '../../model/Attribution.ts'
import type { Layers } from '../../model/Layers.ts'

/** Whether a statement inside another is by the same speaker: "he repeated that he backs it". */
export function isOwn(outer: Attribution, inner: Attribution, speakers: Layers['speakers']): boolean {
  const speaker = speakers.get(inner.id)?.speaker
  return speaker ? speaker === speakers.get(outer.id)?.speaker : !inner.source.length
}
