import type { DocumentMeta } from '../model/DocumentMeta.ts'
import type { Layers } from '../model/Layers.ts'
import type { Span } from '../model/Span.ts'

/** The document as a component sees it: its text, the layers that it requires, and where it tells of problems. */
export type Draft<Required extends keyof Layers = keyof Layers> = Pick<Layers, Required> & {
  readonly text: string
  readonly meta: DocumentMeta
  /** `code` is stable and listed in docs/format.md; `text` says what, where, and what the user can do. */
  info(code: string, text: string, span?: Span): void
  warn(code: string, text: string, span?: Span): void
}
