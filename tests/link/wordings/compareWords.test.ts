import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '../../../src/link/wordings/compareWords.ts'

test('what is left out and put in between two shared words is one part of each', () => {
  expect(compareWords('the dam will never be shared', 'the dam cannot at all be shared')).toEqual([
    { kind: 'same', text: 'the dam ' },
    { kind: 'left-out', text: 'will never ' },
    { kind: 'added', text: 'cannot at all ' },
    { kind: 'same', text: 'be shared' },
  ])
})

test('case and forms of quotation marks make no difference', () => {
  expect(compareWords('“Our dam” it isn’t', '"our dam" it isn\'t').map(({ kind }) => kind)).toEqual(['same'])
})

const wording = fc.array(fc.constantFrom('the', 'dam', ' ', 'is', ',', '“', 'ours'), { maxLength: 20 })

test('the parts that are not left out are the wording itself', () => {
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      const parts = compareWords(a.join(''), b.join(''))
      expect(parts.flatMap(({ kind, text }) => (kind === 'left-out' ? [] : text)).join('')).toBe(b.join(''))
    }),
  )
})
