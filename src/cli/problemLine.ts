import type { Problem } from '../read/Problem.ts'

/** A problem with an input as it is told on stderr. */
export const problemLine = ({ source, line, text }: Problem): string =>
  `standoff: ${source}${line === undefined ? '' : `, line ${line}`}: ${text}`
