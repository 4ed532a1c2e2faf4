import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../../../src/resolve/dates/addDays.ts'
import { addUnits } from '../../../src/resolve/dates/addUnits.ts'
import { holidayDate } from '../../../src/resolve/dates/holidayDate.ts'
import { intervalOf } from '../../../src/resolve/dates/intervalOf.ts'
import { isDay } from '../../../src/resolve/dates/isDay.ts'
import { isoWeek } from '../../../src/resolve/dates/isoWeek.ts'
import { weekdayOf } from '../../../src/resolve/dates/weekdayOf.ts'
import { weekStart } from '../../../src/resolve/dates/weekStart.ts'

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('dates', () => {
  it('counts the first days of a year to the last week of the one before', () => {
    expect(isoWeek('2016-01-01')).toBe('2015-W53')
  })

  it('finds a day in the week that it names', () => {
    fc.assert(
      fc.property(day, (one) => {
        const monday = weekStart(isoWeek(one))
        expect(weekdayOf(monday)).toBe(1)
        expect(monday <= one && one <= addDays(monday, 6)).toBe(true)
      }),
    )
  })

  it('gives days when months are added, the last of the month where the day is missing', () => {
    expect(addUnits('2024-01-31', 1, 'M')).toBe('2024-02-29')
    fc.assert(fc.property(day, fc.integer({ min: -500, max: 500 }), (one, months) => isDay(addUnits(one, months, 'M'))))
  })

  test.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-Q4', '2017-10-01', '2017-12-31'],
    ['2017-W42', '2017-10-16', '2017-10-22'],
    ['2016-H1', '2016-01-01', '2016-06-30'],
    ['199', '1990-01-01', '1999-12-31'],
    ['1950/1953', '1950-01-01', '1953-12-31'],
    ['2018-04-20TNI', '2018-04-20', '2018-04-20'],
  ])('reads the days of %s', (value, earliest, latest) => {
    expect(intervalOf(value)).toEqual({ earliest, latest })
  })

  test.each(['PAST_REF', 'P2Y', 'XXXX-10', '2017-13', '2017-W60', ''])('reads no days from "%s"', (value) => {
    expect(intervalOf(value)).toBeUndefined()
  })

  test.each([
    ['Easter', 2024, '2024-03-31'],
    ['Thanksgiving', 2017, '2017-11-23'],
    ['Memorial Day', 2017, '2017-05-29'],
    ['Nowruz', 2024, '2024-03-20'],
    ['Ramadan', 2024, '2024-03-11/2024-04-09'],
  ])('dates %s of %i', (name, year, value) => {
    expect(holidayDate(name, year)).toBe(value)
  })
})
