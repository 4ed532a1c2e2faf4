import type { Problem } from './Problem.ts'

/** A problem that kept a file, or a line of it, from being read. */
export const unreadable = (source: string, text: string, line?: number): Problem => ({
  kind: 'problem',
  level: 'unreadable',
  source,
  ...(line !== undefined && { line }),
  text,
})
