/** Two items of a component, by id, and how sure it is that they are the same. */
export interface Edge {
  readonly a: string
  readonly b: string
  readonly confidence: number
  /** A person's is beyond doubt. */
  readonly by?: 'machine' | 'person'
}
