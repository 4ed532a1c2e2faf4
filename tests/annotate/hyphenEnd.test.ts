import { expect, test } from 'vitest'
import { hyphenEnd } from '../../src/annotate/names/hyphenEnd.ts'

test.each([
  ['Ho Min-jun spoke', 'Ho Min-jun'],
  ['Ada Lindt-backed talks', 'Ada Lindt'],
  ['Ada Lindt-organized talks', 'Ada Lindt'],
  ['Ada Lindt spoke', 'Ada Lindt'],
])('ends the name of "%s" after "%s"', (text, name) => {
  const plain = name.split('-')[0] ?? ''
  expect(text.slice(0, hyphenEnd(text, plain.length))).toBe(name)
})
