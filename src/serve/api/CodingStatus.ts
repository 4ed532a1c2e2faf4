/** How far the coding of what was read before is. */
export interface CodingStatus {
  readonly isRunning: boolean
  /** Documents coded since it was started. */
  readonly done: number
  /** Documents that were last read for another dispute than the record's. */
  readonly left: number
  /** Why it ended before it was done; starting it again goes on. */
  readonly error?: string
}
