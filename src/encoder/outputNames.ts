/** The network's outputs, by the names that they have in its file. */
export const outputNames = [
  'roles',
  'names',
  'upos',
  'mentions',
  'arcDependent',
  'arcHead',
  'relationDependent',
  'relationHead',
  'linkToken',
  'linkCue',
  'corefDependent',
  'corefHead',
] as const
