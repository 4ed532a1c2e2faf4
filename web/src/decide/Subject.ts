/** What is decided on. */
export interface Subject {
  readonly of: 'statement' | 'event'
  readonly document: string
  readonly id: string
  /** Id of the datalist of names that are offered. */
  readonly names: string
}
