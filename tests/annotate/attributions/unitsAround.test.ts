import { expect, test } from 'vitest'
import type { Reading } from '../../../src/annotate/attributions/Reading.ts'
import { unitsAround } from '../../../src/annotate/attributions/unitsAround.ts'
import { tree } from './tree.ts'

const pieces = (reading: Reading, cue: number) =>
  unitsAround(reading, cue).map(({ start, end, kind, level }) => `${kind}${level} ${reading.text.slice(start, end)}`)

test('a cue is surrounded by its dependents', () => {
  const reading = tree(
    'The/DET/2/det envoy/NOUN/3/nsubj said/VERB/0/root that/SCONJ/6/mark dams/NOUN/6/nsubj leak/VERB/3/ccomp',
  )
  expect(pieces(reading, 2)).toEqual(['dependent0 The envoy', 'cue0 said', 'dependent0 that dams leak'])
})

test('where the cue hangs on what is said, the words above it and their dependents are units', () => {
  const reading = tree('Dams/NOUN/2/nsubj leak/VERB/0/root ,/PUNCT/2/punct he/PRON/5/nsubj said/VERB/2/parataxis')
  expect(pieces(reading, 4)).toEqual([
    'dependent1 Dams',
    'ancestor1 leak',
    'dependent1 ,',
    'dependent0 he',
    'cue0 said',
  ])
})

test('a quotation inside a constituent is a unit of its own', () => {
  const reading = tree(
    'He/PRON/2/nsubj called/VERB/0/root it/PRON/2/obj a/DET/6/det “/PUNCT/6/punct disaster/NOUN/2/xcomp ”/PUNCT/6/punct',
  )
  expect(pieces(reading, 1)).toEqual([
    'dependent0 He',
    'cue0 called',
    'dependent0 it',
    'dependent0 a',
    'dependent0 “ disaster ”',
  ])
})

test('a clause set off by a comma is a unit of its own', () => {
  const reading = tree(
    'He/PRON/2/nsubj announced/VERB/0/root talks/NOUN/2/obj ,/PUNCT/6/punct which/PRON/6/nsubj failed/VERB/3/acl:relcl',
  )
  expect(pieces(reading, 1)).toEqual([
    'dependent0 He',
    'cue0 announced',
    'dependent0 talks',
    'dependent0 , which failed',
  ])
})
