import type { Layers } from '../model/Layers.ts'
import type { Context } from './Context.ts'
import type { Draft } from './Draft.ts'

/** One step from text to record; what it needs and gives is declared beside its code. */
export interface Component {
  readonly name: string
  readonly requires: readonly (keyof Layers)[]
  readonly assigns: readonly (keyof Layers)[]
  run(document: Draft, context: Context): Partial<Layers> | Promise<Partial<Layers>>
}
