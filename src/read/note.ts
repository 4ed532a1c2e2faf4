import type { Problem } from './Problem.ts'

/** Something about an input that its user should know, though nothing is missing that was asked for. */
export const note = (source: string, text: string): Problem => ({ kind: 'problem', level: 'note', source, text })
