import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'

/** What a worker sends: that it is ready, a document, or why no document can be read. */
export type Answer = 'ready' | AnnotatedDocument | { readonly stopped: string }
