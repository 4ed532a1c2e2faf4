import fc from 'fast-check'
import { expect, it } from 'vitest'
import { whoIn } from './whoIn.ts'

it('joins a surname with the full name, before it or after', async () => {
  const { layers } = await whoIn('Peter Hartmann came to Geneva on Monday. On Tuesday Hartmann left again.')
  const people = layers.entities?.filter(({ type }) => type === 'person')
  expect(people?.map(({ name }) => name)).toEqual(['Peter Hartmann'])
})

it('takes a country, its adjective and its acting capital for one', async () => {
  const { meant } = await whoIn('Norway is ready. The Norwegian delegation waits. Oslo has sent a letter.')
  expect(meant('Oslo')).toBe(meant('Norway'))
  expect(meant('Norwegian')).toBe(meant('Norway'))
})

it('leaves a capital that one is in a place', async () => {
  const { meant } = await whoIn('The ministers of Norway met in Oslo on Monday.')
  expect(meant('Oslo')?.type).toBe('place')
})

it('gives a person the title that stands beside the name', async () => {
  const { meant, layers } = await whoIn('The spokeswoman, Anna Lindt, spoke to the press. She left early.')
  const anna = layers.entities?.find(({ name }) => name === 'Anna Lindt')
  expect(anna?.roles.map(({ title }) => title)).toEqual(['spokeswoman'])
  expect(meant('She')).toBe(anna)
})

it('marks a former title as former', async () => {
  const { layers } = await whoIn('Former Prime Minister Peter Hartmann came to Geneva.')
  expect(layers.entities?.find(({ type }) => type === 'person')?.roles[0]).toMatchObject({ tense: 'former' })
})

it('gives somebody who is only described an entity', async () => {
  const { meant } = await whoIn('A senior official said that the dam is safe.')
  expect(meant('A senior official')).toMatchObject({ type: 'person', name: 'A senior official' })
})

it('lets every mention lie in the text and mean an entity, for any text', async () => {
  const word = fc.constantFrom(
    'Peter Hartmann',
    'the minister',
    'said',
    'he',
    'Norway',
    'that',
    ',',
    '.',
    '“',
    '”',
    'officials',
    'and',
    'of',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
      const text = words.join(' ')
      const { layers } = await whoIn(text)
      const ids = new Set(layers.entities?.map(({ id }) => id))
      for (const { start, end, entity } of layers.mentions ?? [])
        expect(0 <= start && start < end && end <= text.length && ids.has(entity)).toBe(true)
    }),
    { numRuns: 30 },
  )
})
