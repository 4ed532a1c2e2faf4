import { attributionScorer } from './attributionScorer.ts'

/** Statements on PolNeAR by the accurate model; minutes, so that it runs where it is named only. */
export const accurate = {
  ...attributionScorer('accurate', 'PolNeAR dev, --model accurate', 'accurate'),
  onDemand: true,
}
