/** Where the exact words of a mark are read. */
export const readerLink = (document: string, mark?: string): string =>
  `/documents/${encodeURIComponent(document)}${mark ? `#${encodeURIComponent(mark)}` : ''}`
