import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encoding } from '../../src/annotate/encoding.ts'
import { names } from '../../src/annotate/names.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokens } from '../../src/annotate/tokens.ts'
import { words } from '../../src/annotate/words.ts'
import { defineComponent } from '../../src/pipeline/defineComponent.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { whoIn } from './whoIn.ts'

it('leaves titles out of the name', async () => {
  const { names } = await whoIn('The deputies met Prime Minister Peter Hartmann in Brussels on Monday.')
  expect(names).toContainEqual(['Peter Hartmann', 'person'])
})

it('keeps a hyphenated name whole', async () => {
  const { names } = await whoIn('The envoy, Anna Berg-Larsen, left Geneva after the talks.')
  expect(names).toContainEqual(['Anna Berg-Larsen', 'person'])
})

it.each([
  ['The council adopted Resolution 4711 on the dam.', 'Resolution 4711', 'instrument'],
  ['Both sides signed the Treaty of Marlow in spring.', 'Treaty of Marlow', 'instrument'],
  ['The army bought S-400 batteries last year.', 'S-400', 'weapon'],
  ['The Norwegian delegation left.', 'Norwegian', 'group'],
  ['Talks with Norway go on.', 'Norway', 'country'],
])('types "%s"', async (text, name, type) => {
  const { names } = await whoIn(text)
  expect(names).toContainEqual([name, type])
})

it('finds in a headline what is a name in the text below it', async () => {
  const { names } = await whoIn(
    'Hartmann Rejects Offer On Lenka Dam\n\nThe prime minister, Peter Hartmann, rejected the offer on Monday. Hartmann said that the works would go on.',
  )
  expect(names[0]).toEqual(['Hartmann', 'person'])
})

it('gives spans inside the text for any text', async () => {
  const noBlocks = defineComponent({
    name: 'none',
    requires: [],
    assigns: ['blocks', 'quotations', 'language'],
    run: () => ({ blocks: [], quotations: [], language: 'en' }),
  })
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
      const { layers } = await runChain([noBlocks, sentences, words, encoding, tokens, names], {
        text,
        meta: { source: 'x' },
        messages: [],
      })
      for (const { start, end } of layers.names ?? [])
        expect(0 <= start && start < end && end <= text.length).toBe(true)
    }),
    { numRuns: 50 },
  )
})

it('parts a body, a title and a person that stand in one run of capitals', async () => {
  const { names } = await whoIn("The head of Norway's Water Board Brigadier General Karel Otto Hamers left.")
  expect(names).toContainEqual(['Karel Otto Hamers', 'person'])
  expect(names).toContainEqual(['Water Board', 'organization'])
})

it('leaves the verb that opens a sentence out of the name', async () => {
  const { names } = await whoIn("Vowing Varania's help, Otto Hamers left Geneva.")
  expect(names.map(([name]) => name)).toContain('Varania')
})

it('finds weapons by their common names', async () => {
  const { names } = await whoIn('The army showed ballistic missiles and a drone.')
  expect(names).toEqual([
    ['ballistic missiles', 'weapon'],
    ['drone', 'weapon'],
  ])
})

it('takes in the article that a name goes on with', async () => {
  const { names } = await whoIn('President Karim al-Hosseini left Geneva.')
  expect(names).toContainEqual(['Karim al-Hosseini', 'person'])
})
