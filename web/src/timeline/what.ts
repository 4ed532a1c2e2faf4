import { clip } from '../parts/clip.ts'
import type { Telling } from './Telling.ts'
import { wordsOf } from './wordsOf.ts'

const SHOWN = 200 // UTF-16 code units; the reader shows all

/** The words of a telling, shortened for a list. */
export const what = (row: Telling): string => clip(wordsOf(row), SHOWN)
