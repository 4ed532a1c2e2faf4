import type { Attribution } from '../../model/Attribution.ts'

/** Where a statement is made in the text: at its cue, else where its content begins. */
export const position = ({ cue, content }: Attribution): number => cue[0]?.start ?? content[0]?.start ?? 0
