import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contains } from '../../src/model/contains.ts'
import { layersOf } from './layersOf.ts'

const cut = async (text: string) => (await layersOf(text)).tokens.map(({ start, end }) => text.slice(start, end))

it.each([
  ["They don't know Varania's plan.", "They|do|n't|know|Varania|'s|plan|."],
  ['It can’t be, we cannot go.', 'It|ca|n’t|be|,|we|can|not|go|.'],
  ['A long-term, non-nuclear deal.', 'A|long|-|term|,|non-nuclear|deal|.'],
  ['Gen. Anton R. Velk left the U.S. navy.', 'Gen.|Anton|R.|Velk|left|the|U.S.|navy|.'],
  ['“Yes,” he said.', '“|Yes|,|”|he|said|.'],
  ['It cost $1,000.50 at 5:30 p.m.', 'It|cost|$|1,000.50|at|5:30|p.m.'],
  [
    'See https://example.org/a?b=c, or ask roe@example.org.',
    'See|https://example.org/a?b=c|,|or|ask|roe@example.org|.',
  ],
])('cuts %s', async (text, tokens) => {
  expect(await cut(text)).toEqual(tokens.split('|'))
})

it('gives tags, lemmas and a tree', async () => {
  const text = 'The ministers rejected the offer.'
  const { tokens } = await layersOf(text)
  expect(tokens.map(({ lemma, upos, head, deprel }) => [lemma, upos, head, deprel])).toEqual([
    ['the', 'DET', 1, 'det'],
    ['minister', 'NOUN', 2, 'nsubj'],
    ['reject', 'VERB', -1, 'root'],
    ['the', 'DET', 4, 'det'],
    ['offer', 'NOUN', 2, 'obj'],
    ['.', 'PUNCT', 2, 'punct'],
  ])
})

it('finds the speaker behind the verb', async () => {
  const text = '“We will not sign the treaty,” said Varania’s foreign minister.'
  const { tokens } = await layersOf(text)
  const subject = tokens.find(({ deprel, head }) => deprel === 'nsubj' && tokens[head]?.lemma === 'say')
  expect(subject && text.slice(subject.start, subject.end)).toBe('minister')
})

const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'Roe',
        ' ',
        '\n',
        '\r\n',
        '“',
        '”',
        '"',
        "'",
        '’',
        's',
        '.',
        '?',
        '—',
        'U.S.',
        '\ud83d',
        ':',
        '5',
        ',',
        '«',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

it('holds on any text: spans in bounds and in order, tokens inside sentences, sentences inside blocks, one root a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(ANY_TEXT, async (text) => {
      const { blocks, quotations, sentences, tokens } = await layersOf(text)
      for (const layer of [blocks, sentences, tokens]) {
        let end = 0
        for (const span of layer) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (const { start, end, inner } of quotations)
        expect(
          0 <= start && start <= inner.start && inner.start <= inner.end && inner.end <= end && end <= text.length,
        ).toBe(true)
      for (const sentence of sentences) {
        expect(blocks.some((block) => contains(block, sentence))).toBe(true)
        const inside = tokens.filter((token) => contains(sentence, token))
        expect(inside.filter(({ head }) => head === -1).length).toBe(inside.length ? 1 : 0)
      }
      for (const { head } of tokens) expect(head).toBeLessThan(tokens.length)
      expect(tokens.every((token) => sentences.some((sentence) => contains(sentence, token)))).toBe(true)
    }),
    { numRuns: 150 },
  )
})

it('reads a line of a megabyte without a space in seconds', async () => {
  const { tokens } = await layersOf('a'.repeat(1_000_000))
  expect(tokens.length).toBeLessThan(1000)
})

it.each([
  ['“Never,” said Velk.', 'Velk'],
  ['“Never!” replied the minister.', 'minister'],
])('takes the words behind the verb for its subject: %s', async (text, subject) => {
  const { tokens } = await layersOf(text)
  expect(tokens.filter(({ deprel }) => deprel === 'nsubj').map(({ start, end }) => text.slice(start, end))).toEqual([
    subject,
  ])
})

it('takes an unknown capitalised word in running text for a name', async () => {
  const { tokens } = await layersOf('On Friday Marshal Zelfred Tromping Hamedani said that the deal is dead.')
  expect(tokens.slice(3, 6).map(({ upos }) => upos)).toEqual(['PROPN', 'PROPN', 'PROPN'])
})

it.each([
  [
    'a speaker with an apposition',
    'It is wrong to talk of it now, Jane Roe, the head of the agency, told reporters.',
    'Jane',
  ],
  ['a speaker before a day', 'The head of the agency Karel Hamers on Friday said the plant was closed.', 'head'],
])('finds %s', async (_, text, name) => {
  const { tokens } = await layersOf(text)
  const subjects = tokens.filter(({ deprel, head }) => deprel === 'nsubj' && /say|tell/.test(tokens[head]?.lemma ?? ''))
  expect(subjects.map(({ start, end }) => text.slice(start, end))).toEqual([name])
})

it('gives the clause behind a day to the verb', async () => {
  const { tokens } = await layersOf('The minister said on Friday that the deal is dead.')
  expect(tokens[tokens.find(({ deprel }) => deprel === 'ccomp')?.head ?? -1]?.lemma).toBe('say')
})
