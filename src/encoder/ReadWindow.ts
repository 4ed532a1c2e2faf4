import type { Outputs } from './Outputs.ts'
import type { Unit } from './Unit.ts'

/** A window as the network read it. */
export interface ReadWindow {
  readonly outputs: Outputs
  /** Index of its first word. */
  readonly first: number
  /** The units whose reading counts here; what is around them is context. */
  readonly units: readonly Unit[]
}
