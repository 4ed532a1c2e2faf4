import { ModelError } from '../encoder/ModelError.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'
import { digest } from '../model/digest.ts'
import { documentId } from '../model/documentId.ts'
import type { Layers } from '../model/Layers.ts'
import type { Message } from '../model/Message.ts'
import type { Context } from '../pipeline/Context.ts'
import { runChain } from '../pipeline/runChain.ts'
import { annotatedPart } from './annotatedPart.ts'
import type { ChainOptions } from './ChainOptions.ts'
import { chainFor } from './chainFor.ts'
import { components } from './components.ts'
import { outputLayers } from './outputLayers.ts'
import { producer } from './producer.ts'

/**
 * Runs the standard chain over one document. A function of document, dispute, models and ontology alone.
 *
 * Where a component fails the document is kept, its layers empty, with the message `annotation-failed`.
 *
 * @throws ModelError where a model is missing or damaged.
 */
export async function annotateDocument(document: Document, options: ChainOptions = {}): Promise<AnnotatedDocument> {
  const { dispute, model, only = outputLayers, tokens = only !== outputLayers && only.includes('tokens') } = options
  const wanted = outputLayers.filter((layer) => (layer === 'tokens' ? tokens : only.includes(layer)))
  const chain = chainFor(
    ['language', 'publication', ...(wanted.includes('entities') ? (['tenures'] as const) : []), ...wanted],
    components,
  )
  const part = annotatedPart(document)
  const context = { ...(dispute && { dispute }), ...(model && { model }) }
  const { layers, messages } = await runChain(chain, part, context).catch((error: unknown) => {
    if (error instanceof ModelError) throw error
    return { layers: {}, messages: [...part.messages, failure(error)] }
  })
  return assemble(document, layers, messages, context, wanted)
}

function assemble(
  document: Document,
  layers: Partial<Layers>,
  messages: readonly Message[],
  context: Context,
  wanted: readonly (typeof outputLayers)[number][],
): AnnotatedDocument {
  const { text, meta } = document
  const given = <Layer extends (typeof outputLayers)[number]>(layer: Layer) =>
    (wanted.includes(layer) && layers[layer]) || ([] as const)
  return {
    format: 'standoff/1',
    kind: 'document',
    offsetUnit: 'utf16',
    id: documentId(document),
    textId: digest(text),
    text,
    meta: { ...meta, ...(layers.language && { language: layers.language }), ...layers.publication },
    producer: producer(context),
    sentences: given('sentences'),
    ...(wanted.includes('tokens') && { tokens: given('tokens') }),
    entities: given('entities').map((entity) => ({ ...entity, roles: layers.tenures?.get(entity.id) ?? entity.roles })),
    mentions: given('mentions'),
    times: given('times'),
    statements: given('statements'),
    events: given('events'),
    instrumentStates: given('instrumentStates'),
    messages,
  }
}

const failure = (error: unknown): Message => ({
  level: 'warning',
  code: 'annotation-failed',
  stage: 'chain',
  text: `The document was kept but could not be annotated (${error instanceof Error ? error.message : error}). Please report it with its text.`,
})
