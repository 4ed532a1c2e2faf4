import { expect, test } from 'vitest'
import { parse } from '../../src/annotate/parse.ts'
import { quantities } from '../../src/annotate/quantities.ts'

const inText = async (text: string) =>
  quantities(text, await parse(text)).map(({ start, end, ...rest }) => ({ words: text.slice(start, end), ...rest }))

test.each([
  ['Varania fired two ballistic missiles.', { value: 2, unit: 'missile', words: 'two ballistic missiles' }],
  ['It holds 28,500 soldiers there.', { value: 28500, unit: 'soldier' }],
  ['They lost half a ton of grain.', { value: 0.5, unit: 't' }],
  ['Osterland paid about $1.5 million for it.', { value: 1.5e6, unit: 'USD', mod: 'about' }],
  ['At least three hundred people came.', { value: 300, unit: 'person', mod: 'at-least' }],
  ['The company paid a $750,000 settlement.', { value: 750000, unit: 'USD' }],
  ['The flow fell by 40 percent.', { value: 40, unit: '%' }],
])('reads the amount in “%s”', async (text, quantity) => {
  expect(await inText(text)).toContainEqual(expect.objectContaining(quantity))
})

test('reads a tally as votes for and against', async () => {
  expect(await inText('The Council approved the motion 52-48.')).toMatchObject([
    { value: 52, unit: 'votes-for' },
    { value: 48, unit: 'votes-against' },
  ])
})

test('leaves durations to the times', async () => {
  expect(await inText('The talks lasted three days.')).toEqual([])
})

test('takes a length of time for no count of what stands beside it', async () => {
  expect(await inText('The Council was suspended for five weeks yesterday.')).toEqual([])
})

test.each([
  'Osterland left the 2015 dam deal.',
  'The court met at 0930 UTC.',
  'The five permanent members met.',
  'The P5+1 group met.',
])('counts no year, known group or part of a name: “%s”', async (text) => {
  expect(await inText(text)).toEqual([])
})
