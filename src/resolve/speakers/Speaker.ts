import type { Resolution } from '../../model/Resolution.ts'

/** An entity in a part of a statement, and how it was told. */
export interface Speaker {
  readonly entity: string
  readonly resolution: Resolution
}
