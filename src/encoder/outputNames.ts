/** The network's outputs, by the names that they have in its file. */
export const outputNames = [
  'roles',
  'names',
  'upos',
  'mentions',
  'arcs',
  'relationDependent',
  'relationHead',
  'linkToken',
  'linkCue',
  'antecedents',
] as const
