import { describe, expect, it, test } from 'vitest'
import type { TimeExpression } from '../../src/model/TimeExpression.ts'
import { times } from '../../src/resolve/times.ts'
import { timesIn } from '../annotate/timesIn.ts'

async function resolve(text: string, published?: string) {
  const messages: string[] = []
  const timexes = await timesIn(text)
  const sentences = [{ start: 0, end: text.length }]
  const document = {
    ...{ text, timexes, sentences, tokens: [], meta: { source: 'x' } },
    publication: published ? { published } : {},
    info: (code: string) => messages.push(code),
    warn: (code: string) => messages.push(code),
  }
  const resolved = (await times.run(document as never, {})).times as readonly TimeExpression[]
  return { times: resolved, messages }
}

describe('times counts from the day of publication', () => {
  test.each([
    ['They met Friday.', '2017-10-20'],
    ['They met on Wednesday.', '2017-10-25'],
    ['They meet next Friday.', '2017-10-27'],
    ['They met yesterday.', '2017-10-24'],
    ['They met last week.', '2017-W42'],
    ['They met two weeks ago.', '2017-W41'],
    ['They met in December.', '2017-12'],
    ['They met in July.', '2017-07'],
    ['They met last November.', '2016-11'],
    ['They met last September.', '2016-09'],
    ['They meet this Friday.', '2017-10-27'],
    ['They met this Monday.', '2017-10-23'],
    ['They met a year ago.', '2016'],
    ['They met on Jan. 4-5, 2016.', '2016-01-04/2016-01-05'],
    ['They sail at 6 p.m. local time (1600 GMT) on Friday.', '2017-10-20T18:00'],
    ['They met on October 13.', '2017-10-13'],
    ['They met on Jan. 30.', '2017-01-30'],
    ['They met in July last year.', '2016-07'],
    ['They met on Friday night.', '2017-10-20TNI'],
    ['They met two thousand years ago.', '0017'],
    ['They met five thousand years ago.', ''],
  ])('%s', async (text, value) => {
    expect((await resolve(text, '2017-10-25')).times.map((time) => time.value)).toEqual([value])
  })
})

it('counts "the day before" from the time told last, and says from which', async () => {
  const { times } = await resolve('The vote of March 9, 2016 came; the day before, envoys met.', '2017-10-25')
  expect(times[1]).toMatchObject({ value: '2016-03-08', anchor: 't1', earliest: '2016-03-08' })
})

it('counts "two days later" from nothing where no time was told', async () => {
  expect((await resolve('Two days later, envoys met.', '2017-10-25')).times.map(({ value }) => value)).toEqual([''])
})

it('leaves relative times without a value where the day is not known, and says so once', async () => {
  const { times, messages } = await resolve('They met on Friday and last week and in 2016.')
  expect(times.map(({ value }) => value)).toEqual(['', '', '2016'])
  expect(messages).toEqual(['times-unresolved'])
})

describe('times counts in reports of business', () => {
  const values = async (text: string) => (await resolve(text, '2024-10-28')).times.map(({ value }) => value)

  it('compares with the quarter that the report tells of', async () => {
    expect(await values('The mill earned more in the third quarter than a year earlier.')).toEqual([
      '2024-Q3',
      '2023-Q3',
    ])
  })

  it('compares with the year where most of a year is told', async () => {
    const text = 'The mill earned less in the third quarter. For the nine months it earned more than a year earlier.'
    expect(await values(text)).toEqual(['2024-Q3', 'P9M', '2023'])
  })

  it('stays with that quarter where another is only expected or looked back on', async () => {
    const text = 'Sales rose in the third quarter, after a weak second quarter. Profit fell in the latest period.'
    expect(await values(text)).toEqual(['2024-Q3', '2024-Q2', '2024-Q3'])
  })

  it('reads the year of a period off its words', async () => {
    expect(await values('Sales rose in the third quarter from those of the 2022 period.')).toEqual([
      '2024-Q3',
      '2022-Q3',
    ])
  })
})

test('says by what a time got its value, and how sure that is', async () => {
  const { times } = await resolve('They met on Friday and in May 2016.', '2017-10-25')
  expect(times.map(({ resolution }) => resolution?.value?.rule)).toEqual(['weekday', 'stated'])
  for (const { resolution } of times) expect(resolution?.value?.confidence).toBeGreaterThan(0.8)
})
