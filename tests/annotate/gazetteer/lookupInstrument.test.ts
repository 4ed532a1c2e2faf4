import { expect, it } from 'vitest'
import { lookupInstrument } from '../../../src/annotate/gazetteer/lookupInstrument.ts'

it('knows a treaty by its short name, with the days of its steps', () => {
  expect(lookupInstrument('the Kyoto Protocol')?.states).toContainEqual({ step: 'in-force', date: '2005-02-16' })
})

it.each(['Resolution 242', 'UNSCR 242', 'U.N. Security Council Resolution 242'])('reads %s', (name) => {
  expect(lookupInstrument(name)?.name).toBe('UN Security Council Resolution 242')
})

it('does not know an invented treaty', () => {
  expect(lookupInstrument('Treaty of Marlow')).toBeUndefined()
})
