import type { Outputs } from './Outputs.ts'
import type { Unit } from './Unit.ts'

/** A window as the network read it. */
export interface ReadWindow {
  readonly outputs: Outputs
  /** Index of its first word. */
  readonly first: number
  /** The words whose reading counts here, those of its units: indices, `end` exclusive. */
  readonly begin: number
  readonly end: number
  /** The units that count; what is around them is context. */
  readonly units: readonly Unit[]
}
