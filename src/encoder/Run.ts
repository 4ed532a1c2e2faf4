/** Words that follow one another and have one label: indices, `after` exclusive. */
export interface Run {
  readonly first: number
  readonly after: number
  readonly label: string
}
