import type { Figure } from './Figure.ts'
import type { Place } from './Place.ts'

/** A phrase that was read, and who it was. */
export interface Trace extends Place {
  readonly figure: Figure
}

/** The phrases just read, latest first. */
export interface Recent {
  readonly traces: Iterable<Trace>
  find(wanted: (figure: Figure) => boolean): Figure | undefined
  push(trace: Trace): void
}
