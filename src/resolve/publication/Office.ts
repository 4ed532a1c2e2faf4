/** A line of src/ontology/offices.yaml. */
export interface Office {
  readonly office: string
  readonly titles?: readonly string[]
  readonly country: string
  readonly holders: readonly (readonly [names: string, from: string, to?: string])[]
}
