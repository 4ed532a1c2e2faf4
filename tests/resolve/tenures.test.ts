import { expect, it } from 'vitest'
import { annotateDocument } from '../../src/chain/annotateDocument.ts'

async function rolesIn(text: string) {
  const document = { text, meta: { source: 'test', published: '2031-03-10' }, messages: [] }
  const { entities } = await annotateDocument(document, { only: ['entities'] })
  return entities.flatMap(({ name, roles }) => roles.map(({ start: _, end: __, ...role }) => ({ name, ...role })))
}

it.each([
  ['Tom Berg, prime minister since March 2029, rejected the plan.', { title: 'prime minister', from: '2029-03' }],
  [
    'Anna Lindt, the central bank governor (2020-2026), spoke.',
    { title: 'central bank governor', from: '2020', to: '2026' },
  ],
  [
    'Former finance minister Anna Lindt, in office until last year, disagreed.',
    { title: 'Former finance minister', tense: 'former', to: '2030' },
  ],
])('reads when an office was held: %s', async (text, role) => {
  expect(await rolesIn(text)).toMatchObject([role])
})

it.each([
  [
    'Anna Lindt, who served as foreign minister from 2021 to 2025, said no.',
    { from: '2021', to: '2025', tense: 'former' },
  ],
  ['Anna Lindt arrived. She was appointed foreign minister in January 2030.', { from: '2030-01' }],
])('adds an office that a dated clause gives: %s', async (text, tenure) => {
  expect(await rolesIn(text)).toMatchObject([{ name: 'Anna Lindt', title: 'foreign minister', ...tenure }])
})

it('says nothing of when an office was held where the text does not', async () => {
  expect(await rolesIn('Norwegian Prime Minister Tom Berg said in 2029 that the dam is safe.')).toEqual([
    expect.not.objectContaining({ from: expect.anything() }),
  ])
})
