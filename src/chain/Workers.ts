import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'

/** Threads that annotate documents side by side. */
export interface Workers {
  /** @throws Error where no thread can be started. */
  annotate(document: Document): Promise<AnnotatedDocument>
  close(): Promise<void>
}
