import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { timexes } from '../../src/annotate/timexes.ts'
import { timesIn } from './timesIn.ts'

describe('timexes finds', () => {
  test.each([
    ['The envoys met on Oct. 25 in Varna.', 'Oct. 25', 'DATE'],
    ['The treaty of March 9, 2016 holds.', 'March 9, 2016', 'DATE'],
    ['It rained early last week in Varna.', 'early last week', 'DATE'],
    ['In the late 1990s the dam was built.', 'the late 1990s', 'DATE'],
    ['They left two weeks ago.', 'two weeks ago', 'DATE'],
    ['They spoke on Friday night.', 'Friday night', 'TIME'],
    ['The talks begin at 10:30 a.m. EST on the pier.', '10:30 a.m. EST', 'TIME'],
    ['Over the last two years they met.', 'the last two years', 'DURATION'],
    ['More than six years passed.', 'More than six years', 'DURATION'],
    ['They meet every Monday.', 'every Monday', 'SET'],
    ['Profits of Q3 fell.', 'Q3', 'DATE'],
    ['It was signed in fiscal 1999.', 'fiscal 1999', 'DATE'],
    ['The minister said recently that it holds.', 'recently', 'DATE'],
    ['They fasted through Ramadan.', 'Ramadan', 'DATE'],
  ])('in "%s" the time "%s"', async (text, words, type) => {
    expect((await timesIn(text)).map((time) => [text.slice(time.start, time.end), time.type])).toEqual([[words, type]])
  })
})

test.each([
  ['They met on 12-13 March.', ['12', '13 March']],
  ['They met on April 24 and 25.', ['April 24', '25']],
  ['They met from 17 to 19 June.', ['17', '19 June']],
  ['They met in January-March 2016.', ['January-March 2016']],
])('both days of "%s"', async (text, words) => {
  expect((await timesIn(text)).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

describe('timexes leaves out', () => {
  test.each([
    'The council may act.',
    'They march against resolution 2231 of the council.',
    'The vote was 423–2.',
    'It cost $2016 a head.',
    'Second, the sun rose.',
    'The five-year-old boy ran.',
    'She spoke on "This Week" of the dam.',
    'Many joined the March for Rivers.',
  ])('what is no time in "%s"', async (text) => {
    expect(
      (await timesIn(text, (word) => (/^(may|march)$/i.test(word) ? 'VERB' : 'NOUN'))).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual([])
  })
})

it('keeps every span inside the text, in order, whatever the text', async () => {
  const words = fc.constantFrom(
    'the',
    'last',
    'Friday',
    'two',
    'weeks',
    'ago',
    'May',
    '2016',
    ',',
    '10',
    'a.m.',
    '’',
    '\u00a0',
    '\ud800',
    'million',
    'of',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 12 }), async (parts) => {
      const text = parts.join(' ')
      let before = 0
      for (const { start, end } of await timesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = end
      }
    }),
    { numRuns: 60 },
  )
})

it('finds nothing where the language is not read', async () => {
  const document = { text: 'Friday', meta: { source: 'x' }, sentences: [], tokens: [], info() {}, warn() {} }
  expect(await timexes.run(document as never, {})).toEqual({ timexes: [] })
})

it('tells a person from the month of the same name', async () => {
  const text = 'Ada May spoke, and May left; in May the dam opened.'
  const found = await timesIn(text, (word) => (/^[AM]/.test(word) ? 'PROPN' : 'VERB'))
  expect(found.map(({ start }) => start)).toEqual([text.lastIndexOf('May')])
})

it('gives both ends of a range the year of the last', async () => {
  const found = await timesIn('It was shut between November and February 2031.')
  expect(found.map(({ meaning }) => meaning)).toEqual([
    { kind: 'fixed', value: '2030-11' },
    { kind: 'fixed', value: '2031-02' },
  ])
})
