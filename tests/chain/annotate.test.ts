import { describe, expect, expectTypeOf, test } from 'vitest'
import { annotate } from '../../src/chain/annotate.ts'
import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Document } from '../../src/model/Document.ts'

const TEXT = '“The dam will be filled,” President Tomas Kerel said on Monday. He denied that the flow was cut.'

const documents = Array.from(
  { length: 12 },
  (_, i): Document => ({
    text: `${TEXT} ${'He said no. '.repeat(i % 4)}`,
    meta: { source: `document-${i}` },
    messages: [],
  }),
)

describe('annotate', () => {
  test('takes a text, a document or a stream, each with its type', async () => {
    expectTypeOf(annotate(TEXT)).toEqualTypeOf<Promise<AnnotatedDocument>>()
    expectTypeOf(annotate(documents)).toEqualTypeOf<AsyncGenerator<AnnotatedDocument>>()
    const [first] = documents
    if (!first) throw new Error('there is none')
    expect(await annotate(first)).toEqual((await Array.fromAsync(annotate([first])))[0])
  })

  test('gives the same for any number of processes', async () => {
    const inThisProcess = await Array.fromAsync(annotate(documents))
    for (const workers of [1, 3]) expect(await Array.fromAsync(annotate(documents, { workers }))).toEqual(inThisProcess)
  }, 90_000)

  test('gives tokens only when asked, and with `only` the layers asked for', async () => {
    expect(await annotate(TEXT)).not.toHaveProperty('tokens')
    expect((await annotate(TEXT, { tokens: true })).tokens).not.toHaveLength(0)
    const { sentences, times, statements } = await annotate(TEXT, { only: ['sentences'] })
    expect([sentences.length, times.length, statements.length]).toEqual([2, 0, 0])
  })

  test('takes the date given where the document has none of its own', async () => {
    const given = await annotate(TEXT, { published: '2024-03-06' })
    expect(given.meta).toMatchObject({ published: '2024-03-06', publishedBasis: 'given' })
    await expect(async () => annotate(TEXT, { published: 'Monday' })).rejects.toThrow('"Monday" is no date')
  })
})
