import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { toTable } from '../../src/cli/show/toTable.ts'

test('keeps to the width of the terminal, wide glyphs counted as two', () => {
  const table = toTable(
    [{ who: '瓦拉尼亚总统阿达奥雷尔', words: 'the dam stays closed until the engineers have left' }],
    40,
  )
  for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  expect(table).toContain('…')
})

test('lets nothing in a cell break the line or steer the terminal', () => {
  expect(toTable([{ words: 'one\ntwo\u001b[31m\u202e' }], 80).split('\n')).toEqual(['words', 'one two [31m'])
})

test('leaves out columns that are empty throughout', () => {
  expect(toTable([{ date: undefined, who: 'Orel' }], 80).split('\n')[0]).toBe('who')
})
