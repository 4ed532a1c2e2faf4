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

it('takes the office before a name for a role of the person', async () => {
  const { layers } = await whoIn(
    'The head of the Norwegian Water Board Brigadier General Karel Otto Hamers left on Friday.',
  )
  const person = layers.entities?.find(({ type }) => type === 'person')
  expect(person).toMatchObject({ name: 'Karel Otto Hamers', country: 'NOR' })
  expect(person?.roles.map(({ title }) => title)).toEqual(['head of the Norwegian Water Board', 'Brigadier General'])
})

it('gives a description in the lead to the person whom the next sentence names', async () => {
  const { meant } = await whoIn(
    'A senior Norwegian military commander said the dam is safe. “It is ours,” Brigadier General Otto Hamers, the second-in-command of the Norwegian Army, said on Saturday. The Norwegian commander left.',
    [
      { source: 'A senior Norwegian military commander', cue: 'said', content: 'the dam is safe' },
      { source: 'Brigadier General Otto Hamers', cue: 'said on', content: '“It is ours,”' },
    ],
  )
  expect(meant('A senior Norwegian military commander')).toMatchObject({ name: 'Otto Hamers', country: 'NOR' })
  expect(meant('The Norwegian commander')?.name).toBe('Otto Hamers')
})

it('keeps a description apart from a person of another office', async () => {
  const { meant } = await whoIn(
    "Norway's foreign minister said the dam is safe. “It is not,” Water Minister Anna Lindt said on Saturday.",
    [
      { source: "Norway's foreign minister", cue: 'said', content: 'the dam is safe' },
      { source: 'Water Minister Anna Lindt', cue: 'said on', content: '“It is not,”' },
    ],
  )
  expect(meant("Norway's foreign minister")?.name).toBe("Norway's foreign minister")
})

it('lets "her spokeswoman" speak for the country of whom "her" means', async () => {
  const { meant } = await whoIn('Norwegian Prime Minister Anna Lindt will sign, her spokeswoman said.')
  expect(meant('her')?.name).toBe('Anna Lindt')
  expect(meant('her spokeswoman')?.country).toBe('NOR')
})

it('parts titles from forms of address', async () => {
  const { layers } = await whoIn('Supreme Leader Ayatollah Seyyed Karim Hosseini spoke to his attorney, Anna Lindt.')
  const titles = (name: string) =>
    layers.entities?.find((entity) => entity.name === name)?.roles.map(({ title }) => title)
  expect(titles('Karim Hosseini')).toEqual(['Supreme Leader', 'Ayatollah'])
  expect(titles('Anna Lindt')).toEqual([])
})

it.each([
  ['Norwegian Secretary of State Anna Lindt’s call was heard.', ['Norwegian Secretary of State']],
  ['It met President Anna Lindt of Norway.', ['President of Norway']],
  ['House of Commons Speaker Anna Lindt left.', ['House of Commons Speaker']],
  ['They chose former prosecutor and Oslo mayor Anna Lindt.', ['former prosecutor', 'former Oslo mayor']],
  [
    'They chose Anna Lindt — former foreign minister, mayor of Oslo, and member of parliament — on Friday.',
    ['former foreign minister', 'mayor of Oslo', 'member of parliament'],
  ],
  ["It named Hamers associate Anna Lindt and the president's son, Peter Hartmann.", ['Hamers associate']],
  ['The minister, Anna Lindt, and Norwegian Minister Anna Lindt are one.', ['Norwegian Minister']],
  ['Anna Lindt, the current prime minister, left.', ['prime minister']],
])('reads the titles in "%s"', async (text, titles) => {
  const { layers } = await whoIn(text)
  expect(layers.entities?.find(({ name }) => name === 'Anna Lindt')?.roles.map(({ title }) => title)).toEqual(titles)
})

it('takes the capital noun after a full name for that name', async () => {
  const { layers } = await whoIn('The River Court of Justice met on Monday. On Friday the Court left Geneva.')
  expect(layers.entities?.map(({ name }) => name)).toEqual(['River Court of Justice', 'Geneva'])
})

it('takes what a clause says somebody is for the same', async () => {
  const { meant } = await whoIn('The Lenka Water Board is the highest water authority in Norway. It met on Monday.')
  expect(meant('the highest water authority in Norway')?.name).toBe('Lenka Water Board')
})

it('keeps the bodies of two countries apart that have one name', async () => {
  const { layers } = await whoIn('Norway’s Water Board said yes. Chad’s Water Board said no. The Water Board waits.')
  const boards = layers.entities?.filter(({ name }) => name === 'Water Board')
  expect(boards?.map(({ country }) => country)).toEqual(['NOR', 'TCD'])
})

it('takes nobody for a citizen of the country that he is sent to', async () => {
  const { meant } = await whoIn('The Norwegian ambassador to Chad, Jan Hartmann, left.')
  expect(meant('The Norwegian ambassador to Chad')?.country).toBe('NOR')
})

it('gives a ministry spokesman the ministry spoken of last', async () => {
  const { layers } = await whoIn('Norway’s Trade Ministry said no. Ministry spokesman Jan Hartmann gave no reason.')
  const jan = layers.entities?.find(({ name }) => name === 'Jan Hartmann')
  const ministry = layers.entities?.find(({ name }) => name === 'Trade Ministry')
  expect(jan).toMatchObject({ country: 'NOR', roles: [{ organization: ministry?.id }] })
})
