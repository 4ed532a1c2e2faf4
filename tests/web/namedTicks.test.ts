import { scaleUtc } from 'd3-scale'
import { expect, test } from 'vitest'
import { namedTicks } from '../../web/src/timeline/namedTicks.ts'

const months = ['2031-11', '2031-12', '2032-01', '2032-02', '2032-03'].map((month) => new Date(month))
const scale = scaleUtc([new Date('2031-11'), new Date('2032-03')], [0, 240])

test('names every second tick where the names of all would overlap, the turn of the year among them', () => {
  expect(namedTicks(months, scale, 80)).toEqual([months[0], months[2], months[4]])
})

test('names a tick that stands alone', () => {
  expect(namedTicks(months.slice(0, 1), scale, 80)).toEqual([months[0]])
})
