import { expect, test } from 'vitest'
import { fingerprints } from '../../src/link/fingerprints.ts'

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `word${from + i}x`).join(' ')

test('a text that was cut shares its fingerprints with the whole', () => {
  const cut = fingerprints(words(40, 160))
  expect(cut.intersection(fingerprints(words(0, 300))).size / cut.size).toBeGreaterThan(0.9)
})

test('texts with other words share none', () => {
  expect(fingerprints(words(0, 200)).isDisjointFrom(fingerprints(words(500, 700)))).toBe(true)
})
