/** The small layers that run here, by name. */
export type HeadName = 'relationRoot' | 'relationWeight' | 'relationBias' | 'linkDistance' | 'linkWeight' | 'linkBias'
