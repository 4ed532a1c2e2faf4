import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributions } from '../../src/annotate/attributions.ts'
import { components } from '../../src/chain/components.ts'
import type { Attribution } from '../../src/model/Attribution.ts'
import { words } from '../../src/model/words.ts'
import { runChain } from '../../src/pipeline/runChain.ts'

const chain = components.slice(0, components.indexOf(attributions) + 1)

async function found(text: string): Promise<readonly Attribution[]> {
  const { layers } = await runChain(chain, { text, meta: { source: 'test' }, messages: [] })
  return layers.attributions ?? []
}

/** "source | cue | content" of each statement that is not within another. */
async function read(text: string): Promise<string[]> {
  const statements = await found(text)
  return statements
    .filter(({ within }) => !within)
    .map(({ source, cue, content }) => [source, cue, content].map((spans) => words(text, spans)).join(' | '))
}

test.each([
  [
    'indirect speech',
    'The minister said that the Lenka dam is safe.',
    'The minister | said | that the Lenka dam is safe',
  ],
  ['a cue after the quotation', '“The dam is safe,” said Jane Roe.', 'Jane Roe | said | “The dam is safe,”'],
  ['a cue before the quotation', 'Jane Roe said: “The dam is safe.”', 'Jane Roe | said: | “The dam is safe.”'],
  [
    'a quotation split by its cue',
    '“The dam is safe,” Jane Roe said. “We checked it in May.”',
    'Jane Roe | said | “The dam is safe,” … “We checked it in May.”',
  ],
  [
    '"according to"',
    'The dam will open in May, according to the ministry.',
    'the ministry | according to | The dam will open in May',
  ],
])('finds %s', async (_, text, statement) => {
  expect(await read(text)).toContain(statement)
})

test('a turn of a transcript is a statement of the one it names', async () => {
  const text = 'Talks on the dam.\n\nROE: We will open it in May.\n\nDOE: I doubt it, and you know it.'
  expect(await read(text)).toEqual(
    expect.arrayContaining(['ROE | : | We will open it in May.', 'DOE | : | I doubt it, and you know it.']),
  )
})

test('a name signed under a quotation is its source', async () => {
  const text = 'Voices on the dam of the valley this week.\n\n“We want our river back.” — Jane Roe, farmer\n'
  expect(await read(text)).toContain('Jane Roe, farmer | — | “We want our river back.”')
})

test('every span lies in the text, whatever the text', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      ' said ',
      'that ',
      ': ',
      '—',
      '\n\n',
      'ROE: ',
      'Jane Roe ',
      'according to ',
      '.',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const text = `The minister said that the dam is safe. ${pieces.join('')}`
      for (const { source, cue, content } of await found(text))
        for (const { start, end } of [...source, ...cue, ...content])
          expect(0 <= start && start < end && end <= text.length).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a long text without a sentence end is read in good time', async () => {
  const text = `The minister said ${'that the dam is safe and '.repeat(2000)}`
  const begun = performance.now()
  await found(text)
  expect(performance.now() - begun).toBeLessThan(20_000)
})
