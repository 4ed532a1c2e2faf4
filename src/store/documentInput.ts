import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'

/** Dates that were read off rather than worked out. */
const READ_OFF: readonly unknown[] = ['given', 'markup']

/** A document of the record as it was before it was annotated, to annotate it anew. */
export function documentInput({ text, meta, messages }: AnnotatedDocument): Document {
  const { language: _language, published, publishedBasis, publishedCandidates: _candidates, ...rest } = meta
  const date = READ_OFF.includes(publishedBasis) && published && publishedBasis ? { published, publishedBasis } : {}
  return { text, meta: { ...rest, ...date }, messages: messages.filter(({ stage }) => stage === 'read') }
}
