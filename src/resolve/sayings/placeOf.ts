import type { Attribution } from '../../model/Attribution.ts'

/** Where a statement is told: at its cue, else its content. UTF-16 code units into the text. */
export const placeOf = ({ cue, content }: Attribution): number => cue[0]?.start ?? content[0]?.start ?? 0
