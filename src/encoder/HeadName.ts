/** The small layers that run here, by name. */
export type HeadName =
  | 'arcRoot'
  | 'relationRoot'
  | 'relationWeight'
  | 'relationBias'
  | 'corefNone'
  | 'linkDistance'
  | 'linkWeight'
  | 'linkBias'
