import { expect, test } from 'vitest'
import { parsePartialDate } from '../../src/read/parsePartialDate.ts'

test.each([
  ['2017', '2017'],
  ['2017-10', '2017-10'],
  ['2017-W42', '2017-W42'],
  [' 2017-10-25 ', '2017-10-25'],
  ['2017-10-25T14:30Z', '2017-10-25'],
  ['2017-10-25 14:30:00.123+02:00', '2017-10-25'],
  ['2016-02-29', '2016-02-29'],
  ['2017-02-29', undefined],
  ['2017-13', undefined],
  ['2017-W54', undefined],
  ['25.10.2017', undefined],
  ['10/25/2017', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('reads %j as %j', (text, date) => {
  expect(parsePartialDate(text)).toBe(date)
})
