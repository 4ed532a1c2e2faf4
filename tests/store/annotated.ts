import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { DocumentMeta } from '../../src/model/DocumentMeta.ts'
import { digest } from '../../src/model/digest.ts'
import { documentId } from '../../src/model/documentId.ts'
import type { Entity } from '../../src/model/Entity.ts'
import type { Event } from '../../src/model/Event.ts'
import type { Span } from '../../src/model/Span.ts'
import type { Statement } from '../../src/model/Statement.ts'

type Told<T> = Omit<Partial<T>, 'id' | 'content' | 'source' | 'cue' | 'trigger'>

interface Parts {
  readonly meta?: Partial<DocumentMeta>
  readonly entities?: readonly (Pick<Entity, 'id' | 'type' | 'name'> & Partial<Entity>)[]
  /** `content`, `source` and `cue` are words of the text. */
  readonly statements?: readonly (Told<Statement> & {
    readonly content: string
    readonly source?: string
    readonly cue?: string
  })[]
  readonly events?: readonly (Told<Event> & { readonly trigger: string })[]
  readonly dispute?: string
  readonly version?: string
}

/** A document as the chain would give it, from words of its text; statements are s1, s2 …, events e1, e2 …. */
export function annotated(text: string, parts: Parts = {}): AnnotatedDocument {
  const meta = { source: 'report.txt', ...parts.meta }
  const spans = (words?: string): readonly Span[] => {
    if (!words) return []
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`“${words}” is not in the text.`)
    return [{ start, end: start + words.length }]
  }
  return {
    ...{ format: 'standoff/1', kind: 'document', offsetUnit: 'utf16' },
    ...{ id: documentId({ text, meta }), textId: digest(text), text, meta },
    producer: {
      standoff: parts.version ?? '0',
      models: {},
      ontology: '0',
      ...(parts.dispute && { dispute: parts.dispute }),
    },
    sentences: [{ start: 0, end: text.length }],
    entities: (parts.entities ?? []).map((entity) => ({ roles: [], ...entity })),
    ...{ mentions: [], times: [], instrumentStates: [], messages: [] },
    statements: (parts.statements ?? []).map(({ content, source, cue, ...rest }, index) => ({
      ...{ kind: 'indirect', confidence: 0.9, ...rest, id: `s${index + 1}` },
      ...{ content: spans(content), source: spans(source), cue: spans(cue) },
    })),
    events: (parts.events ?? []).map(({ trigger, ...rest }, index) => ({
      ...{ type: 'COERCE', status: 'happened', actors: [], recipients: [], confidence: 0.9 },
      ...{ ...rest, id: `e${index + 1}`, trigger: spans(trigger) },
    })),
  }
}
