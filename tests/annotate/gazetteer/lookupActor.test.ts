import { expect, it } from 'vitest'
import { lookupActor } from '../../../src/annotate/gazetteer/lookupActor.ts'

it.each([
  ['Canada', 'country', 'CAN'],
  ['Canadian', 'demonym', 'CAN'],
  ['Ottawa', 'capital', 'CAN'],
  ['U.S.', 'country', 'USA'],
  ['Downing Street', 'seat', 'GBR'],
  ['Yonhap', 'outlet', 'KOR'],
  ['NATO', 'organization', undefined],
])('knows %s as a %s', (name, kind, country) => {
  expect(lookupActor(name)).toMatchObject({ kind, ...(country && { country }) })
})

it('tells the acronym from the word: "US" is a country, "us" is not', () => {
  expect(lookupActor('US')?.country).toBe('USA')
  expect(lookupActor('us')).toBeUndefined()
})

it('gives the posts of an officeholder with their days, earliest first', () => {
  expect(lookupActor('Frank-Walter Steinmeier')?.tenures.map(({ from, to }) => [from, to])).toEqual([
    ['2005-11-22', '2009-10-27'],
    ['2013-12-17', '2017-01-27'],
  ])
})

it('knows by the surname only who alone has it', () => {
  expect(lookupActor('Trudeau')?.name).toBe('Justin Trudeau')
  expect(lookupActor('Castro')).toBeUndefined()
})

it('gives every tenure a first day that is not after its last', () => {
  for (const name of ['Shinzo Abe', 'Donald Tusk', 'Wang Yi', 'John Bolton'])
    for (const { from, to } of lookupActor(name)?.tenures ?? []) expect(to === undefined || from <= to).toBe(true)
})

it('knows a person by a name with an initial in it', () => {
  expect(lookupActor('Hillary X. Clinton')).toBe(lookupActor('Hillary Clinton'))
})
