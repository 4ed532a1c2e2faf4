import { expect, it } from 'vitest'
import { repairAddressee } from '../../../src/annotate/syntax/repairAddressee.ts'

const token = (start: number, end: number, lemma: string, upos: string, head: number, deprel: string) => ({
  start,
  end,
  lemma,
  upos,
  head,
  deprel,
})

it('makes who is set off by commas the subject of a verb that has none', () => {
  const text = 'Varania, however, denied it'
  const tokens = [
    token(0, 7, 'Varania', 'PROPN', 4, 'vocative'),
    token(7, 8, ',', 'PUNCT', 0, 'punct'),
    token(9, 16, 'however', 'ADV', 4, 'advmod'),
    token(16, 17, ',', 'PUNCT', 4, 'punct'),
    token(18, 24, 'deny', 'VERB', -1, 'root'),
    token(25, 27, 'it', 'PRON', 4, 'obj'),
  ]
  expect(repairAddressee(text, tokens)[0]?.deprel).toBe('nsubj')
})

it('leaves alone whom an order is given to', () => {
  const text = 'Kerel, stop'
  const tokens = [
    token(0, 5, 'Kerel', 'PROPN', 2, 'vocative'),
    token(5, 6, ',', 'PUNCT', 0, 'punct'),
    token(7, 11, 'stop', 'VERB', -1, 'root'),
  ]
  expect(repairAddressee(text, tokens)[0]?.deprel).toBe('vocative')
})
