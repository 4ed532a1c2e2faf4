import { readFileSync } from 'node:fs'

/** The lines of a text file, without the empty ones. */
export const readLines = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)
