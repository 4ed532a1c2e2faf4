import type { Insertable } from 'kysely'
import { dateOf } from '../link/dateOf.ts'
import { extentOf } from '../link/extentOf.ts'
import { leadTrigger } from '../link/leadTrigger.ts'
import { profileOf } from '../link/profileOf.ts'
import { sentenceAt } from '../link/sentenceAt.ts'
import { sideOf } from '../link/sideOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Dispute } from '../model/Dispute.ts'
import type { Span } from '../model/Span.ts'
import { words } from '../model/words.ts'
import type { Tables } from './Tables.ts'

type Rows<T extends keyof Tables> = readonly Insertable<Tables[T]>[]

/** The rows that one document makes in the tables of what was read in it. */
type DocumentRows = {
  readonly [T in
    | 'messages'
    | 'entities'
    | 'roles'
    | 'mentions'
    | 'times'
    | 'statements'
    | 'statement_spans'
    | 'events'
    | 'event_participants'
    | 'quantities'
    | 'instrument_states']: Rows<T>
}

/** The rows of an annotated document, table by table. */
export function documentRows(annotated: AnnotatedDocument, dispute?: Dispute): DocumentRows {
  const { text, meta } = annotated
  const document = annotated.id
  const entities = new Map(annotated.entities.map((entity) => [entity.id, entity]))
  const published = meta.published ?? null
  return {
    messages: annotated.messages.map(({ level, code, stage, text: message, start, end }) => ({
      ...{ document, level, code, stage, text: message },
      ...{ start: start ?? null, end: end ?? null },
    })),
    entities: annotated.entities.map((entity) => ({
      ...{ document, id: entity.id, type: entity.type, name: entity.name },
      ...{ country: entity.country ?? null, ref: entity.ref ?? null, profile: profileOf(entity, document).key },
    })),
    roles: annotated.entities.flatMap(({ id, roles }) =>
      roles.map(({ title, organization, tense, from, to, start, end }) => ({
        ...{ document, entity: id, title, organization: organization ?? null, tense: tense ?? null },
        ...{ from: from ?? null, to: to ?? null, start, end },
      })),
    ),
    mentions: annotated.mentions.map(({ entity, kind, start, end }) => ({ document, entity, kind, start, end })),
    times: annotated.times.map(({ id, type, value, mod, earliest, latest, start, end }) => ({
      ...{ document, id, type, value, mod: mod ?? null, earliest: earliest ?? null, latest: latest ?? null },
      ...{ start, end },
    })),
    statements: annotated.statements.map((statement) => ({
      ...{ document, id: statement.id, kind: statement.kind, factuality: statement.factuality ?? null },
      ...{ speaker: statement.speaker ?? null, party: statement.party ?? null, via: statement.via ?? null },
      side: sideOf(entities, [statement.party, statement.speaker], dispute) ?? null,
      ...{ said: statement.said ?? null, date: statement.said ?? published, ...dayColumns(statement.said, annotated) },
      ...{ act: statement.act ?? null, issue: statement.issue ?? null, stance: statement.stance ?? null },
      ...{ within: statement.within ?? null, confidence: statement.confidence },
      ...{
        source: words(text, statement.source),
        cue: words(text, statement.cue),
        words: words(text, statement.content),
      },
      ...extentOf([...statement.content, ...statement.cue]),
    })),
    statement_spans: annotated.statements.flatMap((statement) =>
      (['source', 'cue', 'content', 'condition'] as const).flatMap((part) =>
        (statement[part] ?? []).map(({ start, end }) => ({ document, statement: statement.id, part, start, end })),
      ),
    ),
    events: annotated.events.map((event) => ({
      ...{ document, id: event.id, type: event.type, mode: event.mode ?? null, status: event.status },
      side: sideOf(entities, event.actors, dispute) ?? null,
      ...{ date: event.date ?? null, ...dayColumns(event.date, annotated) },
      ...{ place: event.place ?? null, instrument: event.instrument ?? null, within: event.within ?? null },
      ...{ issue: event.issue ?? null, stance: event.stance ?? null, confidence: event.confidence },
      ...{
        words: words(text, leadTrigger(event)),
        sentence: sentenceOf(annotated, event.trigger),
        ...extentOf(leadTrigger(event)),
      },
    })),
    event_participants: annotated.events.flatMap(({ id, actors, recipients }) => [
      ...actors.map((entity) => ({ document, event: id, part: 'actor', entity })),
      ...recipients.map((entity) => ({ document, event: id, part: 'recipient', entity })),
    ]),
    quantities: annotated.events.flatMap(({ id, quantities = [] }) =>
      quantities.map(({ value, unit, mod, start, end }) => ({
        document,
        event: id,
        value,
        unit,
        mod: mod ?? null,
        start,
        end,
      })),
    ),
    instrument_states: annotated.instrumentStates.map(({ instrument, step, by, status, date, spans, confidence }) => ({
      ...{ document, instrument, step, by: by ?? null, status, date: date ?? null, confidence },
      ...extentOf(spans),
    })),
  }
}

function dayColumns(date: string | undefined, { meta }: AnnotatedDocument) {
  const days = dateOf(date, meta)
  return { from_day: days?.from ?? null, to_day: days?.to ?? null }
}

/** The words of the sentence that the first of the spans stands in. */
function sentenceOf({ text, sentences }: AnnotatedDocument, [first]: readonly Span[]): string {
  const sentence = sentenceAt(sentences, first?.start)
  return sentence ? words(text, [sentence]) : ''
}
