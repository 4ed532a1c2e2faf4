import type { Document } from '../model/Document.ts'
import { MAX_ANNOTATED } from './MAX_ANNOTATED.ts'

/** The part of a document that is annotated: all of it, or of a very long one whole lines up to the bound, with a message. */
export function annotatedPart(document: Document): Document {
  const { text, messages } = document
  if (text.length <= MAX_ANNOTATED) return document
  const end = cut(text)
  const advice = `The text is longer than ${MAX_ANNOTATED} characters: what follows ${end} was kept but not annotated. Split it into its reports.`
  const message = {
    level: 'warning',
    code: 'text-too-long',
    stage: 'chain',
    text: advice,
    start: end,
    end: text.length,
  } as const
  return { ...document, text: text.slice(0, end), messages: [...messages, message] }
}

/** After the last line break before the bound, else at the bound, between two characters. */
function cut(text: string): number {
  const line = text.lastIndexOf('\n', MAX_ANNOTATED - 1) + 1
  if (line > MAX_ANNOTATED / 2) return line
  return text.slice(0, MAX_ANNOTATED).isWellFormed() ? MAX_ANNOTATED : MAX_ANNOTATED - 1
}
