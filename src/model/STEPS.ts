import type { InstrumentState } from './InstrumentState.ts'

/** The steps in the order in which an instrument usually takes them. */
export const STEPS = [
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
] as const satisfies readonly InstrumentState['step'][]
