import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'
import type { ChainOptions } from './ChainOptions.ts'
import { mapInOrder } from './mapInOrder.ts'
import { openWorkers } from './openWorkers.ts'

/** Documents read ahead for each worker, so that a long one does not keep the others waiting. */
const WINDOW = 4

/**
 * Annotates documents as they come, in their order; memory does not grow with their number.
 *
 * @param options.workers Processes to use; 0, the default, works in the caller's. The results are the same for any number.
 */
export async function* annotateStream(
  documents: AsyncIterable<Document>,
  { workers = 0, ...options }: ChainOptions & { readonly workers?: number } = {},
): AsyncGenerator<AnnotatedDocument> {
  if (workers === 0) {
    const { annotateDocument } = await import('./annotateDocument.ts')
    for await (const document of documents) yield await annotateDocument(document, options)
    return
  }
  const threads = openWorkers(workers, options)
  try {
    yield* mapInOrder(documents[Symbol.asyncIterator](), threads.annotate, workers * WINDOW)
  } finally {
    await threads.close()
  }
}
