import { stateName } from '../../../src/link/instruments/stateName.ts'
import type { Span } from '../../../src/model/Span.ts'
import type { DocumentPart } from '../../../src/serve/api/DocumentPart.ts'
import type { Layer } from './Layer.ts'
import type { Mark } from './Mark.ts'
import type { Piece } from './Piece.ts'

/**
 * Everything in a part of a document that can be opened, in text order.
 *
 * Statements, events and times keep their ids; mentions and instrument states, which have none, get "m" and "i" with the
 * words they stand on: "m120-126", "i77-accord-signed".
 */
export function marksOf({ document }: Pick<DocumentPart, 'document'>): readonly Mark[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const name = (id: string | undefined) => (id === undefined ? undefined : entities.get(id)?.name)
  const marks: Mark[] = [
    ...document.statements.map((of): Mark => {
      const pieces = [
        ...paint(of.id, 'content', of.content),
        ...paint(of.id, 'source', of.source),
        ...paint(of.id, 'cue', of.cue),
      ]
      return {
        kind: 'statement',
        id: of.id,
        of,
        pieces,
        label: `${of.kind} statement by ${name(of.speaker) ?? 'an unknown speaker'}`,
      }
    }),
    ...document.events.map((of): Mark => {
      return {
        kind: 'event',
        id: of.id,
        of,
        pieces: paint(of.id, 'event', of.trigger),
        label: `event, ${of.type}, ${of.status}`,
      }
    }),
    ...document.instrumentStates.map((of): Mark => {
      const id = stateName(of)
      return {
        kind: 'state',
        id,
        of,
        pieces: paint(id, 'state', of.spans),
        label: `${name(of.instrument) ?? 'instrument'}: ${of.step}`,
      }
    }),
    ...document.times.map((of): Mark => {
      return {
        kind: 'time',
        id: of.id,
        of,
        pieces: paint(of.id, 'time', [of]),
        label: `time, ${of.value || 'not resolved'}`,
      }
    }),
    ...document.mentions.map((of): Mark => {
      const id = `m${of.start}-${of.end}`
      const entity = entities.get(of.entity)
      return {
        kind: 'name',
        id,
        of,
        entity,
        pieces: paint(id, 'name', [of]),
        label: `${of.kind}, ${entity?.name ?? 'unknown'}`,
      }
    }),
  ]
  return marks.filter(({ pieces }) => pieces.length > 0).sort((a, b) => start(a) - start(b))
}

const paint = (mark: string, layer: Layer, spans: readonly Span[]): readonly Piece[] =>
  spans.map(({ start, end }) => ({ mark, layer, start, end }))

const start = ({ pieces }: Mark): number => Math.min(...pieces.map((piece) => piece.start))
