import { createContext } from 'preact'
import type { Span } from '../../../src/model/Span.ts'
import type { DocumentPart } from '../../../src/serve/api/DocumentPart.ts'
import type { Mark } from './Mark.ts'

/** What the panels know of the document that is read. */
export interface Reading {
  readonly data: DocumentPart
  readonly marks: readonly Mark[]
  /** The words under spans, joined by " … "; those outside the part that is shown are left out. */
  words(spans: readonly Span[]): string
}

export const ReaderContext = createContext<Reading | undefined>(undefined)
