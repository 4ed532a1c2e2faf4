import type { modelNames } from './modelNames.ts'

/** The name of a model as one chooses it. */
export type ModelName = (typeof modelNames)[number]
