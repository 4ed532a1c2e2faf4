import { overlaps } from '../../model/overlaps.ts'
import type { Found } from './Found.ts'

/** Leaves out statements whose cue shares words with that of a likelier one: "went on to say" has one cue, not two. */
export function withoutRivals(found: readonly Found[]): Found[] {
  return found.filter((statement, index) =>
    [...near(found, index)].every(
      (other) =>
        other.confidence < statement.confidence ||
        (other.confidence === statement.confidence && other.head > statement.head) ||
        !other.cue.some((a) => statement.cue.some((b) => overlaps(a, b))),
    ),
  )
}

/** Statements found right before and after; a cue is never longer than that. */
const NEIGHBOURS = 6

function* near(found: readonly Found[], index: number): Generator<Found> {
  for (let at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS && at < found.length; at++) {
    const other = found[at]
    if (other && at !== index) yield other
  }
}
