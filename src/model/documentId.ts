import type { Document } from './Document.ts'
import { digest } from './digest.ts'

/** The id of a document: the same text in two outlets, or at two addresses, is two documents. */
export const documentId = ({ text, meta }: Pick<Document, 'text' | 'meta'>): string =>
  digest(digest(text), meta.outlet ?? '', meta.url ?? meta.source)
