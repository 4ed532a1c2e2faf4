import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { overlaps } from '../model/overlaps.ts'
import type { Span } from '../model/Span.ts'
import type { RelationRow } from '../store/RelationRow.ts'
import type { DocumentPart } from './api/DocumentPart.ts'
import { cutParts } from './cutParts.ts'

const PART_LENGTH = 40_000 // UTF-16 code units, some 6,500 words: a browser lays it out with all marks at once

/**
 * One part of a document with the marks that touch it.
 *
 * @param wanted The part that holds the beginning of a mark, else a part by its number from 0; else the first.
 */
export function documentPart(
  whole: AnnotatedDocument,
  wanted: { readonly mark?: string | undefined; readonly part?: number | undefined },
  relations: readonly RelationRow[],
): DocumentPart {
  const { text, sentences: _sentences, tokens: _tokens, ...rest } = whole
  const parts = cutParts(text, PART_LENGTH)
  const at = wanted.mark === undefined ? undefined : startOf(whole, wanted.mark)
  const holding = at === undefined ? -1 : parts.findIndex(({ end }) => at < end)
  const index = Math.min(holding >= 0 ? holding : (wanted.part ?? 0), parts.length - 1)
  const part = parts[index] ?? { start: 0, end: 0 }
  const touches = (...spans: readonly Span[]) => spans.some((span) => overlaps(span, part))
  const statements = rest.statements.filter(({ source, cue, content }) => touches(...source, ...cue, ...content))
  const mentions = rest.mentions.filter((mention) => touches(mention))
  const events = rest.events.filter(({ trigger }) => touches(...trigger))
  const instrumentStates = rest.instrumentStates.filter(({ spans }) => touches(...spans))
  const times = rest.times.filter((time) => touches(time))
  const document = { ...rest, statements, mentions, events, instrumentStates, times }
  return {
    document: { ...document, entities: rest.entities.filter(named(document)) },
    length: text.length,
    part: { index, count: parts.length, ...part },
    text: text.slice(part.start, part.end),
    relations,
  }
}

/** Where a mark begins: a statement, event or time by its id, a mention or instrument state by the place that is in its name ("m120-126"). */
function startOf(whole: AnnotatedDocument, mark: string): number | undefined {
  const spans = whole.statements
    .filter(({ id }) => id === mark)
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const others = [
    ...whole.events.filter(({ id }) => id === mark).flatMap(({ trigger }) => trigger),
    ...whole.times.filter(({ id }) => id === mark),
  ]
  const starts = [...spans, ...others].map(({ start }) => start)
  if (starts.length > 0) return Math.min(...starts)
  const [, place] = /^[mi](\d+)-/.exec(mark) ?? []
  return place === undefined ? undefined : Number(place)
}

/** Whether an entity is named by a mark of the part, or belongs to one that is. */
function named(
  document: Pick<AnnotatedDocument, 'statements' | 'mentions' | 'events' | 'instrumentStates' | 'entities'>,
) {
  const ids = new Set<string | undefined>([
    ...document.mentions.map(({ entity }) => entity),
    ...document.statements.flatMap((of) => [
      of.speaker,
      of.party,
      of.via,
      of.instrument,
      ...(of.addressee ?? []),
      ...(of.target ?? []),
    ]),
    ...document.statements.flatMap(({ resolution }) =>
      Object.values(resolution ?? {}).flatMap(({ alternatives = [] }) => alternatives.map(({ value }) => value)),
    ),
    ...document.events.flatMap((of) => [...of.actors, ...of.recipients, of.place, of.instrument]),
    ...document.instrumentStates.flatMap(({ instrument, by }) => [instrument, by]),
  ])
  for (const { id, roles } of document.entities)
    if (ids.has(id)) for (const { organization } of roles) ids.add(organization)
  return ({ id }: { readonly id: string }) => ids.has(id)
}
