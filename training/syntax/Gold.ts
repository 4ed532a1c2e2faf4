/** A gold tree for the oracle: the root stands at position n, after the last word. */
export interface Gold {
  readonly heads: readonly number[]
  readonly children: readonly (readonly number[])[]
  readonly relations: readonly string[]
}
