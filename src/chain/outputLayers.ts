/** The layers of the output format, in its order; all but tokens are given unless only some are asked for. */
export const outputLayers = [
  'sentences',
  'tokens',
  'entities',
  'mentions',
  'times',
  'statements',
  'events',
  'instrumentStates',
] as const
