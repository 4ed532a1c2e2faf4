/** Words that are read together, and those of them whose reading counts. Indices of words, `after` exclusive. */
export interface Window {
  readonly first: number
  readonly after: number
  /** Units that count here: indices, `afterUnit` exclusive; the words around them are context. */
  readonly firstUnit: number
  readonly afterUnit: number
}
