import type { outputLayers } from './outputLayers.ts'

/** The name of a layer of the output format. */
export type OutputLayer = (typeof outputLayers)[number]
