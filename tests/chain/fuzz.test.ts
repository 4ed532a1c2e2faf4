import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from '../../src/chain/annotate.ts'
import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Span } from '../../src/model/Span.ts'

/** News in pieces, and what breaks tools: marks without their partners, dates that are none, characters of every kind. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        '«',
        '»',
        "'",
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        ' ',
        ' ',
        '\u00a0',
        '\u202e',
        '😀',
        '— ',
        ': ',
      ),
      fc.constantFrom(
        'Tomas Kerel',
        'President Halden',
        'the Assembly',
        'He',
        'Varania',
        'U.S.',
        'Brig. Gen. A. B. Dorn',
        'KARST, March 8',
      ),
      fc.constantFrom(
        'said',
        'said that',
        'according to',
        'denied',
        'asked',
        'adding that',
        'was told by',
        'voted 211 to 34',
      ),
      fc.constantFrom(
        'on Monday',
        'two weeks ago',
        '31 February 2023',
        'in 20245',
        '5/3/24',
        'next year',
        'the 1990s',
        'at 25:61',
      ),
      fc.constantFrom(
        'the dam will be filled',
        'sanctions were imposed',
        'the Treaty of Marlow',
        'if it rains',
        'signed',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))

/** The entities and statements that a document refers to by id. */
const references = ({ mentions, statements, events, instrumentStates }: AnnotatedDocument) => ({
  entities: [
    ...mentions.map(({ entity }) => entity),
    ...statements.flatMap((it) => [it.speaker, it.party, it.via, it.instrument, it.addressee, it.target].flat()),
    ...events.flatMap((it) => [...it.actors, ...it.recipients, it.place, it.instrument]),
    ...instrumentStates.flatMap((it) => [it.instrument, it.by]),
  ].filter((id) => id !== undefined),
  statements: [...statements, ...events, ...instrumentStates]
    .map(({ within }) => within)
    .filter((id) => id !== undefined),
})

/** Every span in a value, wherever it lies. */
function* spans(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value) yield value as Span
  for (const part of Object.values(value)) yield* spans(part)
}

test('annotates any text: no component fails, and every span lies in the text, every id refers to something', async () => {
  const dispute = {
    title: 'The dam',
    parties: [{ id: 'varania', name: 'Varania', members: ['Tomas Kerel'] }],
    issues: [{ id: 'filling', question: 'May the dam be filled?', terms: ['dam', 'filled'], examples: [] }],
    instruments: [{ name: 'Treaty of Marlow', aliases: [], states: [] }],
  }
  const property = fc.asyncProperty(texts, async (text) => {
    const document = await annotate(text, { dispute, tokens: true })
    expect(document.messages.filter(({ code }) => code === 'annotation-failed')).toEqual([])
    for (const { start, end } of spans(document)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(document.text.length)
    }
    const { entities, statements } = references(document)
    expect(document.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(entities))
    expect(document.statements.map(({ id }) => id)).toEqual(expect.arrayContaining(statements))
  })
  await fc.assert(property, { numRuns: 60 })
})
