import { expect, it } from 'vitest'
import { lemmatize } from '../../../src/annotate/syntax/lemmatize.ts'

const table = {
  words: { 'VERB|VBD': { went: 'go' } },
  endings: { 'VERB|VBD': { '': '0', ed: '2', ied: '3y' }, 'PROPN|NNPS': { s: '1' } },
}

it.each([
  ['Went', 'VERB|VBD', 'go'],
  ['studied', 'VERB|VBD', 'study'],
  ['signed', 'VERB|VBD', 'sign'],
  ['Marlow', 'PROPN|NNP', 'Marlow'],
  ['Varanians', 'PROPN|NNPS', 'Varanian'],
  ['constructor', 'X|FW', 'constructor'],
])('gives the lemma of %s under %s', (form, tag, lemma) => {
  expect(lemmatize(table, form, tag)).toBe(lemma)
})
