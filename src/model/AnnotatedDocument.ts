import type { DocumentMeta } from './DocumentMeta.ts'
import type { Entity } from './Entity.ts'
import type { Event } from './Event.ts'
import type { InstrumentState } from './InstrumentState.ts'
import type { Mention } from './Mention.ts'
import type { Message } from './Message.ts'
import type { Span } from './Span.ts'
import type { Statement } from './Statement.ts'
import type { TimeExpression } from './TimeExpression.ts'
import type { Token } from './Token.ts'

export interface AnnotatedDocument {
  readonly format: 'standoff/1'
  readonly kind: 'document'
  readonly offsetUnit: 'utf16'
  /** "sha256:" and a digest of textId, outlet, and url (source where there is none): the same text in two outlets is two documents. */
  readonly id: string
  /** "sha256:" and the digest of the UTF-8 bytes of `text`: the same in all copies. */
  readonly textId: string
  readonly text: string
  readonly meta: DocumentMeta
  /** What made this: versions of the program, its models, its ontology, and the digest of the dispute file. */
  readonly producer: {
    readonly standoff: string
    readonly models: Readonly<Record<string, string>>
    readonly ontology: string
    readonly dispute?: string
  }
  readonly sentences: readonly Span[]
  /** With --tokens only. */
  readonly tokens?: readonly Token[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly instrumentStates: readonly InstrumentState[]
  /** What was read but not understood, dropped or guessed: never silent. */
  readonly messages: readonly Message[]
}
