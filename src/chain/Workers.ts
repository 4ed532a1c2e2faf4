import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'

/** Processes that annotate documents side by side. */
export interface Workers {
  /** @throws Error where no process can be started, or a model is missing or damaged. */
  annotate(document: Document): Promise<AnnotatedDocument>
  close(): Promise<void>
}
