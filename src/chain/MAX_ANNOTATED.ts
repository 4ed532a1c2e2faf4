/**
 * UTF-16 units of a text that are annotated, about 180,000 words, more than any report has: it bounds the time (half a minute on
 * one core) and the memory that one document takes. What lies behind is kept, and a message says so.
 */
export const MAX_ANNOTATED = 1_000_000
