import { oneLine } from './oneLine.ts'
import { wrapWords } from './wrapWords.ts'

/** A text in lines no wider than the terminal, after an indent. */
export const paragraph = (text: string, width: number, indent = ''): string =>
  wrapWords(oneLine(text).split(' '), { width, indent, bold: () => false })
