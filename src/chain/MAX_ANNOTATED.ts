/** UTF-16 units of a text that are annotated, about 350,000 words: what lies behind is kept, and a message says so. */
export const MAX_ANNOTATED = 2_000_000
