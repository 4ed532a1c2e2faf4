import { expect, it } from 'vitest'
import { repairThat } from '../../../src/annotate/syntax/repairThat.ts'

it('gives the verb the clause that hangs on the day between', () => {
  const text = 'said Monday that talks failed'
  const tokens = [
    { start: 0, end: 4, lemma: 'say', upos: 'VERB', head: -1, deprel: 'root' },
    { start: 5, end: 11, lemma: 'Monday', upos: 'PROPN', head: 0, deprel: 'obl' },
    { start: 12, end: 16, lemma: 'that', upos: 'SCONJ', head: 1, deprel: 'conj' },
    { start: 17, end: 22, lemma: 'talk', upos: 'NOUN', head: 4, deprel: 'nsubj' },
    { start: 23, end: 29, lemma: 'fail', upos: 'VERB', head: 2, deprel: 'acl:relcl' },
  ]
  const repaired = repairThat(text, tokens)
  expect(repaired[4]).toMatchObject({ head: 0, deprel: 'ccomp' })
  expect(repaired[2]).toMatchObject({ head: 4, deprel: 'mark' })
})
