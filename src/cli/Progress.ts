/** Shows how far a run is; silent where stderr is no terminal. */
export interface Progress {
  /** So many more bytes of input were read. */
  readonly bytes: (count: number) => void
  /** One more document is done. */
  readonly document: () => void
  /** Takes the line off the screen, before something else is written there. */
  readonly clear: () => void
}
