import { expect, it } from 'vitest'
import { demonymsOf } from '../../../src/annotate/gazetteer/demonymsOf.ts'

it.each([
  ['Varania', 'Varanian'],
  ['Osterland', 'Osterlanders'],
  ['Tarkany', 'Tarkanian'],
])('makes of %s the word %s', (name, word) => {
  expect(demonymsOf(name)).toContain(word)
})
