import { attributionScorer } from './attributionScorer.ts'

/** Statements on PolNeAR by the default model. */
export const attribution = attributionScorer('attribution', 'PolNeAR dev', 'default')
