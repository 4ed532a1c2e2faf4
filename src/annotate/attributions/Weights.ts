/** A linear model: for each feature a weight per class. */
export type Weights = ReadonlyMap<string, readonly number[]>
