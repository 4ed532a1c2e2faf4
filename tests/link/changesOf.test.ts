import { expect, test } from 'vitest'
import { changesOf } from '../../src/link/changesOf.ts'
import { daysOf } from '../../src/link/daysOf.ts'
import type { Evidence } from '../../src/link/Evidence.ts'

const said = (date: string, stance: Evidence['stance'], of: Evidence['of'] = 'statement'): Evidence => ({
  ...{ of, document: 'd', id: `${date} ${stance}`, stance, date, days: daysOf(date) ?? { from: 0, to: 0 } },
})

test('reports a change where a later act takes the other side', () => {
  const [change] = changesOf('osterland', 'dam', [said('2030-04', 'open'), said('2031-05-02', 'rejects', 'event')])
  expect(change).toMatchObject({ changed: true, from: { date: '2030-04' }, to: { date: '2031-05-02' } })
})

test('says from when to when nothing changed', () => {
  expect(changesOf('varania', 'dam', [said('2030-04-01', 'resists'), said('2031-05-02', 'rejects')])).toMatchObject([
    { changed: false },
  ])
})

test('makes no change of one statement among others on the other side', () => {
  const evidence = [said('2030', 'rejects'), said('2031-01-05', 'supports'), said('2031-05-02', 'rejects')]
  expect(changesOf('varania', 'dam', evidence)).toMatchObject([{ changed: false }])
})

test('claims nothing of dates that may be one', () => {
  expect(changesOf('varania', 'dam', [said('2031', 'open'), said('2031-05', 'rejects')])).toEqual([])
})

test('makes no change of one report of words that differs from those before it', () => {
  const evidence = [said('2030', 'rejects'), said('2031-01-05', 'rejects'), said('2031-05-02', 'supports')]
  expect(changesOf('varania', 'dam', evidence)).toMatchObject([{ changed: false, to: { date: '2031-01-05' } }])
})

test('takes the speaker’s own words for a change', () => {
  const quoted = { ...said('2031-05-02', 'supports'), isQuoted: true }
  const evidence = [said('2030', 'rejects'), said('2031-01-05', 'rejects'), quoted]
  expect(changesOf('varania', 'dam', evidence)).toMatchObject([{ changed: true, to: { date: '2031-05-02' } }])
})
