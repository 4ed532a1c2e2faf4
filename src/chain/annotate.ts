import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'
import { parsePartialDate } from '../read/parsePartialDate.ts'
import { toDocument } from '../read/toDocument.ts'
import type { AnnotateOptions } from './AnnotateOptions.ts'
import { annotateDocument } from './annotateDocument.ts'
import { annotateStream } from './annotateStream.ts'

/**
 * Finds who said what, when, and what happened, in a text, a document, or a stream of documents.
 *
 * Every span is in UTF-16 code units into `text`, which is never changed. Problems with a document are in its `messages`.
 *
 * @throws Error for a `published` that is no ISO 8601 date.
 * @example
 * const { statements } = await annotate('“It will flow,” Halden said on Monday.', { published: '2024-03-06' })
 * @example
 * for await (const document of annotate(readDocuments(['reports']), { workers: 2 })) console.log(document.id)
 */
export function annotate(text: string | Document, options?: AnnotateOptions): Promise<AnnotatedDocument>
export function annotate(
  documents: AsyncIterable<Document> | Iterable<Document>,
  options?: AnnotateOptions,
): AsyncGenerator<AnnotatedDocument>
export function annotate(
  input: string | Document | AsyncIterable<Document> | Iterable<Document>,
  { workers, published, ...options }: AnnotateOptions = {},
): Promise<AnnotatedDocument> | AsyncGenerator<AnnotatedDocument> {
  if (published !== undefined && !parsePartialDate(published))
    throw new Error(`"${published}" is no date. Give \`published\` as 2017-10-25, 2017-10 or 2017.`)
  const dated = (document: Document): Document =>
    published === undefined || document.meta.publishedBasis === 'given'
      ? document
      : { ...document, meta: { ...document.meta, published, publishedBasis: 'given' } }
  if (typeof input === 'string') return annotateDocument(dated(toDocument({ text: input, source: 'text' })), options)
  if ('text' in input) return annotateDocument(dated(input), options)
  return annotateStream(mapped(input, dated), { ...options, ...(workers !== undefined && { workers }) })
}

async function* mapped(
  documents: AsyncIterable<Document> | Iterable<Document>,
  map: (document: Document) => Document,
): AsyncGenerator<Document> {
  for await (const document of documents) yield map(document)
}
