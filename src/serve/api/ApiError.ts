/** The body of every answer that is no success. */
export interface ApiError {
  readonly error: {
    /** Stable, for programs: "not-found", "bad-query", "foreign-host", "foreign-origin", "internal". */
    readonly code: string
    /** What is wrong and where. */
    readonly message: string
    /** What the caller can do. */
    readonly next: string
  }
}
