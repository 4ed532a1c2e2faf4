import type { InstrumentState } from '../../model/InstrumentState.ts'

/** The steps in the order in which an instrument usually takes them. */
export const ORDER: readonly InstrumentState['step'][] = [
  'proposed',
  'negotiated',
  'agreed',
  'passed-chamber',
  'passed',
  'vetoed',
  'signed',
  'ratified',
  'in-force',
  'certified',
  'not-certified',
  'violated',
  'suspended',
  'withdrawn',
  'ended',
]
