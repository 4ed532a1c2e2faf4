import { expect, test } from 'vitest'
import { denialsWithin } from '../../src/link/denialsWithin.ts'
import type { LinkItem } from '../../src/link/LinkItem.ts'
import type { Profile } from '../../src/link/Profile.ts'

const country = (name: string): Profile => ({ names: [name], words: [name], type: 'country', country: name }) as never

const said = (id: string, at: number, of: Partial<LinkItem>): LinkItem => ({
  ...{ of: 'statement', document: 'd', id, who: [], whom: [], standIns: [], titles: [], core: [], numbers: [] },
  ...{ stems: ['dam', 'closur', 'broke', 'treati'], extent: { start: at, end: at + 10 } },
  ...of,
})

test('takes the accused’s plain negation of what it is accused of for a denial, whatever question each is about', () => {
  const claim = said('s1', 0, { act: 'ACCUSE', who: [country('OST')], whom: [country('VAR')], issue: 'treaty' })
  const denial = said('s2', 20, { denies: 'not', who: [country('VAR')], issue: 'dam' })
  expect(denialsWithin([claim, denial])).toMatchObject([{ kind: 'denies', a: { id: 's2' }, b: { id: 's1' } }])
})

test('takes a plain negation of other words for none', () => {
  const claim = said('s1', 0, { act: 'ACCUSE', who: [country('OST')], whom: [country('VAR')] })
  const denial = said('s2', 20, { denies: 'not', who: [country('VAR')], stems: ['harvest', 'poor'] })
  expect(denialsWithin([claim, denial])).toEqual([])
})
