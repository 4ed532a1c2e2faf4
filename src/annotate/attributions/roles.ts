/** What a unit can be in a statement, in the order of the model's weights. */
export const roles = ['none', 'source', 'content', 'cue'] as const
