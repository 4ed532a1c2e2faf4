/** What the running text of a document tells of names, for its headlines and its short forms. Words in lower case. */
export interface Told {
  /** Names, and the last words of people's. */
  readonly names: ReadonlySet<string>
  /** First and last words of people's full names. */
  readonly people: ReadonlySet<string>
}
