import { expect, test } from 'vitest'
import { beginnings } from '../../../src/annotate/timexes/beginnings.ts'

const classes: Readonly<Record<string, readonly string[]>> = { weekday: ['monday', 'friday'], year: ['#'] }

test.each([
  ['today', ['today']],
  ['days? ago', ['day']],
  ['(the )?{weekday}', ['the', 'monday', 'friday']],
  ['(last|next) {weekday}', ['last', 'next']],
  ['((this )?past )?{year}', ['this', 'past', '#']],
  ["['’]{year}s", ['#']],
  ['(?<=in )the (past|future)', ['the']],
  ['\\d{1,2}[./]{year}', ['#']],
  ['{day:weekday} night', ['monday', 'friday']],
])('"%s" can begin with %j', (pattern, expected) => {
  expect(beginnings(pattern, (name) => classes[name] ?? [])).toEqual(expected)
})
