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

test('takes "the remarks" for what the other side said just before, whatever the denial is taken to be about', () => {
  const far = said('s1', 0, { who: [country('OST')], issue: 'dam', stance: 'supports' })
  const claim = said('s2', 20, { who: [country('MAR')], issue: 'treaty' })
  const denial = said('s3', 40, {
    denies: 'cue',
    refers: 'claim',
    who: [country('VAR')],
    issue: 'dam',
    stance: 'rejects',
  })
  expect(denialsWithin([far, claim, denial])).toMatchObject([{ kind: 'denies', a: { id: 's3' }, b: { id: 's2' } }])
})

test('takes what a statement calls untrue inside it for denied', () => {
  const denial = said('s1', 0, { denies: 'words', who: [country('VAR')], extent: { start: 0, end: 60 } })
  const claim = said('s2', 30, { who: [country('OST')] })
  expect(denialsWithin([denial, claim])).toMatchObject([{ kind: 'denies', a: { id: 's1' }, b: { id: 's2' } }])
})

test('takes a plain negation among much else for none', () => {
  const claim = said('s1', 0, { who: [country('OST')], issue: 'dam' })
  const stems = [
    'not',
    ...claim.stems,
    ...['harvest', 'winter', 'council', 'bridge', 'poet', 'orchard', 'violin', 'glacier'],
  ]
  const denial = said('s2', 20, { denies: 'not', who: [country('VAR')], issue: 'dam', stems })
  expect(denialsWithin([claim, denial])).toEqual([])
})

test('takes "the offer" for what the other side wants, and an answer to it for no denial', () => {
  const offer = said('s1', 0, { act: 'REQUEST', who: [country('OST')] })
  const claim = said('s2', 20, { who: [country('OST')] })
  const refusal = said('s3', 40, { denies: 'cue', refers: 'demand', who: [country('VAR')], stems: ['offer'] })
  expect(denialsWithin([offer, claim, refusal])).toMatchObject([{ kind: 'answers', a: { id: 's3' }, b: { id: 's1' } }])
})

test('takes "the claim that …" for the one that it repeats, though another is nearer', () => {
  const claim = said('s1', 0, { who: [country('OST')] })
  const other = said('s2', 20, { who: [country('MAR')], stems: ['harvest', 'poor', 'winter'] })
  const denial = said('s3', 40, { denies: 'cue', refers: 'claim', who: [country('VAR')] })
  expect(denialsWithin([claim, other, denial])).toMatchObject([{ kind: 'denies', a: { id: 's3' }, b: { id: 's1' } }])
})

test('takes what is called untrue for denied, though its own words call something else untrue', () => {
  const denial = said('s1', 0, { denies: 'words', who: [country('VAR')], extent: { start: 0, end: 60 } })
  const claim = said('s2', 30, { denies: 'words', who: [country('OST')] })
  expect(denialsWithin([denial, claim])).toMatchObject([{ kind: 'denies', a: { id: 's1' }, b: { id: 's2' } }])
})
