import { clip } from '../parts/clip.ts'
import type { Telling } from './Telling.ts'

const SHOWN = 200 // UTF-16 code units; the reader shows all

/** What was said, or the sentence that tells what happened; shortened. */
export const what = (row: Telling): string =>
  clip(row.row === 'statement' ? row.words : row.sentence || row.words, SHOWN)
