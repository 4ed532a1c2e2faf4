import { expect, test } from 'vitest'
import { daysOf } from '../../src/link/daysOf.ts'

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

test.each([
  ['2031', '2031-01-01', '2031-12-31'],
  ['2031-02', '2031-02-01', '2031-02-28'],
  ['2031-Q4', '2031-10-01', '2031-12-31'],
  ['2031-W01', '2030-12-30', '2031-01-05'],
  ['2031-05-02T14:30Z', '2031-05-02', '2031-05-02'],
  ['2030/2031', '2030-01-01', '2031-12-31'],
])('%s covers the days from %s to %s', (date, from, to) => {
  const days = daysOf(date)
  expect([isoDay(days?.from ?? 0), isoDay(days?.to ?? 0)]).toEqual([from, to])
})

test.each(['', 'PAST_REF', 'P3D', 'XXXX-10', '2031-13', '2031-02-30', '2031-W54'])('“%s” covers none', (date) =>
  expect(daysOf(date)).toBeUndefined(),
)
