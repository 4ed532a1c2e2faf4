import type { Span } from '../../src/model/Span.ts'
import { codeUnits } from '../codeUnits.ts'
import type { Gold, GoldDocument, GoldEntity, GoldEvent, GoldStatement } from './Gold.ts'

// biome-ignore lint/suspicious/noExplicitAny: a gold file is read once, here, and given a type
type Json = any

/** Gives a gold file its type, and its offsets the unit of the texts that are scored: they come as code points. */
export const goldOf = (name: string, gold: Json, texts: ReadonlyMap<string, string>): Gold => ({
  name,
  documents: [...texts].map(([document, text]) => documentOf(document, text, gold)),
  entities: new Map(gold.entities.map((entity: Json) => [entity.id, entityOf(entity)])),
  issues: gold.issues,
  sameEvent: gold.same_event ?? [],
  disputes: (gold.disputes ?? []).map((dispute: Json) => ({
    claims: dispute.claim_statements ?? [],
    denials: dispute.denial_statements ?? [],
  })),
})

const entityOf = ({ id, type, name, aliases = [], roles = [], country }: Json): GoldEntity => ({
  id,
  type,
  name,
  aliases,
  roles,
  country,
})

function documentOf(name: string, text: string, gold: Json): GoldDocument {
  const units = codeUnits(text)
  const span = ([start = 0, end = 0]: readonly number[]): Span => ({
    start: units[start] ?? text.length,
    end: units[end] ?? text.length,
  })
  const mine = (items: Json[]) => items.filter((item) => item.doc === name)
  return {
    name,
    text,
    published: gold.documents[name].published,
    statements: mine(gold.statements).map(
      (item): GoldStatement => ({
        ...pick(item, ['id', 'kind', 'speaker', 'said', 'act', 'issue', 'stance', 'within', 'factuality']),
        source: (item.source ?? []).map(span),
        cue: (item.cue ?? []).map(span),
        content: (item.content ?? []).map(span),
        groups: [item.group, item.also_group].flat().filter(Boolean),
      }),
    ),
    events: mine(gold.events)
      .filter((item) => item.trigger)
      .map(
        (item): GoldEvent => ({
          ...pick(item, ['id', 'type', 'status', 'date', 'group']),
          actors: item.actor ?? [],
          recipients: item.recipient ?? [],
          trigger: span(item.trigger),
        }),
      ),
    times: mine(gold.times).map((item) => ({ span: span(item.span), type: item.type, value: item.value })),
  }
}

/** The gold writes null where the format leaves a field out. */
const pick = (item: Json, fields: readonly string[]): Json =>
  Object.fromEntries(fields.map((field) => [field, item[field] ?? undefined]))
