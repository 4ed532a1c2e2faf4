/** The models one chooses between: the default one is small and fast, the accurate one errs less on statements and takes longer. */
export const modelNames = ['default', 'accurate'] as const
