/** A decision that can't be: on something that is not there, or with a value that its field may not have. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}
