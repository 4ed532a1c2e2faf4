import type { Document } from '../model/Document.ts'
import type { Layers } from '../model/Layers.ts'
import type { Message } from '../model/Message.ts'
import type { Span } from '../model/Span.ts'
import type { Component } from './Component.ts'
import type { Context } from './Context.ts'
import { checkChain } from './checkChain.ts'
import type { Draft } from './Draft.ts'

/** Runs the components over one document, in order; gives the layers they assigned and every message, the reader's first. */
export async function runChain(
  components: readonly Component[],
  document: Document,
  context: Context = {},
): Promise<{ readonly layers: Partial<Layers>; readonly messages: readonly Message[] }> {
  checkChain(components)
  const messages = [...document.messages]
  let layers: Partial<Layers> = {}
  for (const component of components) {
    const tell = (level: Message['level']) => (code: string, text: string, span?: Span) => {
      messages.push({ level, code, stage: component.name, text, ...(span && { start: span.start, end: span.end }) })
    }
    const draft = { ...layers, text: document.text, meta: document.meta, info: tell('info'), warn: tell('warning') }
    layers = { ...layers, ...(await component.run(draft as Draft, context)) }
  }
  return { layers, messages }
}
