import type { Entity } from '../../src/model/Entity.ts'
import type { Statement } from '../../src/model/Statement.ts'

/** What someone says or does on one day; reports tell it in part. */
export interface Occasion {
  readonly who: Pick<Entity, 'type' | 'name' | 'country'>
  readonly words: readonly string[]
  readonly issue: string
  readonly stance: NonNullable<Statement['stance']>
  readonly act?: string
  /** PLOVER type, where it is an event. */
  readonly type: string
}
