import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type CorpusRow, corpusText } from './corpusText.ts'
import type { Gold } from './Gold.ts'
import { goldOf } from './goldOf.ts'

/** Reads marks that are kept as offsets alone, with the texts they stand on from the corpora folder. */
export function readMarks(file: string, corpora: string): Gold {
  const marks = JSON.parse(readFileSync(file, 'utf8'))
  const texts = Object.entries<CorpusRow>(marks.documents).map(
    ([name, row]) => [name, corpusText(corpora, row)] as const,
  )
  return goldOf(basename(file, '.json'), marks, new Map(texts))
}
