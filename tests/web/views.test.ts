import { describe, expect, test } from 'vitest'
import { query } from '../../web/src/data/query.ts'
import { dateWords } from '../../web/src/parts/dateWords.ts'
import { runs } from '../../web/src/positions/runs.ts'
import { dots } from '../../web/src/timeline/dots.ts'
import { lanes } from '../../web/src/timeline/lanes.ts'
import { layAxis } from '../../web/src/timeline/layAxis.ts'
import { place } from '../../web/src/timeline/place.ts'
import { stretches } from '../../web/src/timeline/stretches.ts'
import type { Telling } from '../../web/src/timeline/Telling.ts'

let count = 0
const telling = (fields: Partial<Telling>): Telling =>
  ({
    row: 'statement',
    document: 'd',
    id: `s${++count}`,
    groups: [],
    words: 'words',
    confidence: 1,
    ...fields,
  }) as Telling

describe('dates in words', () => {
  test.each([
    ['2017', '2017'],
    ['2017-10', 'Oct 2017'],
    ['2017-10-25', '25 Oct 2017'],
    ['2017-10-05', '5 Oct 2017'],
    ['2017-W42', 'week 42 of 2017'],
    ['2017-10-25T14:30Z', '25 Oct 2017 14:30Z'],
    ['PAST_REF', 'PAST_REF'],
  ])('%s is %s', (date, words) => {
    expect(dateWords(date)).toBe(words)
  })
})

test('a query leaves out what is empty', () => {
  expect([query({ a: '', b: undefined, c: 'x y', d: 0 }), query({})]).toEqual(['?c=x+y&d=0', ''])
})

describe('the timeline', () => {
  test('draws what was told twice as one dot', () => {
    const { dated } = dots([telling({ date: '2031', groups: ['g'] }), telling({ date: '2031', groups: ['g'] })])
    expect(dated.map(({ tellings }) => tellings)).toEqual([2])
  })

  test('drops nothing: what has no date, or none that names days, stands apart', () => {
    const rows = [telling({ date: '2031-05' }), telling({}), telling({ date: 'PAST_REF' })]
    const { dated, undated } = dots(rows)
    expect([dated.length, undated.length]).toEqual([1, 2])
  })

  test('dates a group by a telling that has a date', () => {
    expect(dots([telling({ groups: ['g'] }), telling({ groups: ['g'], date: '2031-05-04' })]).undated).toEqual([])
  })

  test('puts the smallest of many parties into one lane, and loses none', () => {
    const rows = Array.from({ length: 12 }, (_, party) =>
      Array.from({ length: party + 1 }, () => telling({ date: '2031', side: `p${party}` })),
    )
    const drawn = lanes(dots(rows.flat()).dated, 'party', [])
    expect(drawn.map(({ id }) => id)).toEqual(['p11', 'p10', 'p9', 'p8', 'p7', 'p6', 'p5', 'others'])
    expect(drawn.flatMap((lane) => lane.dots)).toHaveLength(78)
  })

  test('puts the parties of the dispute first, and all others into one lane', () => {
    const { dated } = dots(
      ['a', 'c', 'b', 'b', undefined].map((side) => telling({ date: '2031', ...(side && { side }) })),
    )
    const drawn = lanes(dated, 'party', ['a', 'b', 'none'])
    expect(drawn.map((lane) => [lane.id, lane.dots.length])).toEqual([
      ['a', 1],
      ['b', 2],
      ['others', 2],
    ])
  })

  test.each([
    ['nothing, where days lie close', [100, 110, 120, 130], [[100, 130]]],
    [
      'the years between an old day and the rest',
      [0, 5000, 5010, 5020, 5030],
      [
        [0, 0],
        [5000, 5030],
      ],
    ],
    [
      'one gap after the other',
      [0, 500, 5000, 5010, 5020, 5030],
      [
        [0, 0],
        [500, 500],
        [5000, 5030],
      ],
    ],
    ['nothing, where there is one day', [7], [[7, 7]]],
    ['nothing, where there is none', [], []],
  ])('leaves out of its axis %s', (_name, days, expected) => {
    expect(stretches(days, 5).map(({ from, to }) => [from, to])).toEqual(expected)
  })

  test('never has more stretches than there is room for', () => {
    expect(stretches([0, 500, 5000, 50_000], 2)).toHaveLength(2)
  })

  test('puts dots that would lie over one another into one column', () => {
    const { dated } = dots([
      telling({ date: '2031-05-01' }),
      telling({ date: '2031-05-02' }),
      telling({ date: '2031-08-01' }),
    ])
    const time = layAxis(
      stretches(
        dated.map(({ days }) => days.from),
        1,
      ),
      600,
    )
    expect(place(dated, time, 14).map((column) => column.dots.length)).toEqual([2, 1])
  })
})

test('neighbours of one stance are one run, and what takes none is left out', () => {
  const evidence = (['rejects', 'rejects', undefined, 'open', 'rejects'] as const).map((stance) =>
    telling(stance ? { stance } : {}),
  )
  expect(runs(evidence).map(({ stance, tellings }) => [stance, tellings.length])).toEqual([
    ['rejects', 2],
    ['open', 1],
    ['rejects', 1],
  ])
})
