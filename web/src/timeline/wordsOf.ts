import type { Telling } from './Telling.ts'

/** What was said, or the sentence that tells what happened. */
export const wordsOf = (row: Telling): string => (row.row === 'statement' ? row.words : row.sentence || row.words)
