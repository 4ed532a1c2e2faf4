import type { Entity } from './Entity.ts'
import type { Span } from './Span.ts'

/** A proper name, titles before it left out: "Jalali", "General Staff of the Armed Forces". */
export interface Name extends Span {
  readonly type: Entity['type']
  /** 0 to 1: that this is a name of this type. */
  readonly confidence: number
}
