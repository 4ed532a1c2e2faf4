import type { Attribution } from '../../model/Attribution.ts'

/** The letters and figures of a statement's content, for telling that the same words stand twice in a report. */
export const wordsOf = (text: string, { content }: Pick<Attribution, 'content'>): string =>
  content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
