import { expect, test } from 'vitest'
import { actOf } from '../../src/resolve/acts/actOf.ts'
import { wordingOf } from '../../src/resolve/stances/wordingOf.ts'

/** "deny/VERB the/DET report/NOUN": lemmas with their tags. */
const said = (words: string) =>
  wordingOf(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => {
        const [lemma = '', upos = 'X'] = word.split('/')
        return { lemma, upos, start: 0, end: 0, head: -1, deprel: 'root' }
      }),
  )

test.each([
  ['say/VERB', 'Osterland/PROPN have/AUX break/VERB the/DET law/NOUN', 'ACCUSE'],
  ['say/VERB', 'there/PRON be/VERB no/DET corruption/NOUN', 'REJECT'],
  ['say/VERB', 'it/PRON see/VERB no/DET evidence/NOUN of/ADP it/PRON', 'REJECT'],
  ['rule/VERB', 'the/DET decree/NOUN be/AUX unlawful/ADJ', 'REJECT'],
  ['stress/VERB', 'its/PRON commitment/NOUN to/ADP the/DET accord/NOUN', 'AGREE'],
  ['announce/VERB', 'a/DET freeze/NOUN of/ADP the/DET filling/NOUN', 'CONCEDE'],
  ['be/AUX not/PART ready/ADJ', 'to/PART negotiate/VERB', 'REJECT'],
  ['want/VERB', 'Osterland/PROPN to/PART open/VERB the/DET gate/NOUN', 'REQUEST'],
  ['want/VERB', 'to/PART open/VERB the/DET gate/NOUN', undefined],
  ['say/VERB', 'the/DET dam/NOUN be/AUX eighty/NUM metre/NOUN high/ADJ', undefined],
])('“%s: %s” does %s', (cue, content, act) => {
  expect(actOf(said(cue), said(content))?.act).toBe(act)
})

test('a demand on oneself is no request, and giving up by another no concession', () => {
  const must = said('we/PRON must/AUX open/VERB the/DET gate/NOUN')
  expect(actOf(said('say/VERB'), must)?.act).toBe('REQUEST')
  expect(actOf(said('say/VERB'), must, [], 'self')).toBeUndefined()
  const stops = said('it/PRON will/AUX stop/VERB the/DET filling/NOUN')
  expect(actOf(said('say/VERB'), stops)?.act).toBe('CONCEDE')
  expect(actOf(said('say/VERB'), stops, [], 'other')).toBeUndefined()
})
