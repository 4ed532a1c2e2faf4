import type { Span } from '../../model/Span.ts'

/** Whether a sentence ends with a stop; headlines do not. */
export const isWhole = (text: string, { start, end }: Span): boolean => /[.!?]["”’)]*\s*$/.test(text.slice(start, end))
