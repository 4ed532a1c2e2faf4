import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'
import { digest } from '../model/digest.ts'
import { documentId } from '../model/documentId.ts'
import type { Context } from '../pipeline/Context.ts'
import { runChain } from '../pipeline/runChain.ts'
import { components } from './components.ts'
import { producer } from './producer.ts'

/** Runs the standard chain over one document. A function of document, dispute, models and ontology alone. */
export async function annotateDocument(document: Document, context: Context = {}): Promise<AnnotatedDocument> {
  const { layers, messages } = await runChain(components, document, context)
  const { text, meta } = document
  return {
    format: 'standoff/1',
    kind: 'document',
    offsetUnit: 'utf16',
    id: documentId(document),
    textId: digest(text),
    text,
    meta: { ...meta, ...(layers.language && { language: layers.language }), ...layers.publication },
    producer: producer(context),
    sentences: layers.sentences ?? [],
    tokens: layers.tokens ?? [],
    entities: layers.entities ?? [],
    mentions: layers.mentions ?? [],
    times: layers.times ?? [],
    statements: layers.statements ?? [],
    events: layers.events ?? [],
    instrumentStates: layers.instrumentStates ?? [],
    messages,
  }
}
