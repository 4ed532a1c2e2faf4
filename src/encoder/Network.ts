import type { Features } from './Features.ts'
import type { Outputs } from './Outputs.ts'

/** Reads one window. */
export type Network = (features: Features) => Promise<Outputs>
