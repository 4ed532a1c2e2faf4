import { dateWords } from './dateWords.ts'

/** A sentence of the record with its dates in words: "unchanged since 6 Mar 2024". */
export const datesInWords = (sentence: string): string =>
  sentence.replace(/\b\d{4}-(?:W\d{2}|\d{2}(?:-\d{2})?)\b/g, dateWords)
