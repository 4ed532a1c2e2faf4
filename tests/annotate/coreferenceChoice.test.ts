import { expect, it } from 'vitest'
import { whoIn } from './whoIn.ts'

it.each([
  ['The council praised Anna Lindt. Its members cheered.', 'Its', 'The council'],
  ['When she came to Geneva, Anna Lindt was tired.', 'she', 'Anna Lindt'],
])('finds whom the pronoun in "%s" means', async (text, pronoun, name) => {
  const { meant } = await whoIn(text)
  expect(meant(pronoun)?.name).toBe(name)
})

it('takes "I" and "our" inside words for those who say them', async () => {
  const { meant } = await whoIn('“I love our river,” Anna Lindt said.', [
    { source: 'Anna Lindt', cue: 'said', content: '“I love our river,”' },
  ])
  expect(meant('I')?.name).toBe('Anna Lindt')
  expect(meant('our')?.name).toBe('Anna Lindt')
})

it('keeps things that nothing else means out of the entities', async () => {
  const { layers } = await whoIn('The sun shone on the bridge.')
  expect(layers.entities).toEqual([])
})

it('tells how likely each mention means its entity', async () => {
  const { layers } = await whoIn('Anna Lindt came to Geneva. She was tired.')
  expect(layers.references).toHaveLength(layers.mentions?.length ?? -1)
  for (const likelihood of layers.references ?? []) {
    expect(likelihood).toBeGreaterThan(0)
    expect(likelihood).toBeLessThanOrEqual(1)
  }
})

it('takes whoever speaks for somebody', async () => {
  const { meant } = await whoIn('Anna Lindt met the engineers. They said that the dam is safe.', [
    { source: 'They', cue: 'said', content: 'that the dam is safe' },
  ])
  expect(meant('They')?.name).toBe('the engineers')
})
