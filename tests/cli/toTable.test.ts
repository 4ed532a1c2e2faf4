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

test('cuts no date, and keeps where the words stand as long as all can be read', () => {
  const line = {
    date: '2031-05-02',
    who: 'Minister Ada Orel',
    words: 'the dam stays closed. '.repeat(9),
    act: 'REJECT',
  }
  const at = (width: number) =>
    toTable([{ ...line, outlet: 'Marlow Courier', where: 'reports/may.txt:120-310' }], width)
  expect(at(100)).toContain('may.txt:120-310')
  expect(at(60)).toContain('2031-05-02')
})
