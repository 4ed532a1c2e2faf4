import { expect, test } from 'vitest'
import type { Token } from '../../../src/model/Token.ts'
import { tenseAt } from '../../../src/resolve/times/tenseAt.ts'

/** Words as "form/lemma/UPOS", the last one before a stop the time; every word hangs on the verb told by its place. */
function tense(line: string, verb: number) {
  const words = line.split(' ').map((word) => word.split('/') as [string, string, string])
  const text = words.map(([form]) => form).join(' ')
  let at = 0
  const tokens = words.map(([form, lemma, upos], index): Token => {
    const start = at
    at += form.length + 1
    return { start, end: start + form.length, lemma, upos, head: index === verb ? -1 : verb, deprel: 'obl' }
  })
  const time = tokens.findLast(({ upos }) => upos !== 'PUNCT') as Token
  return tenseAt(text, tokens, { start: 0, end: text.length }, time)
}

test.each([
  ['they/they/PRON met/meet/VERB Monday/Monday/PROPN', 1, 'past'],
  ['they/they/PRON will/will/AUX meet/meet/VERB Monday/Monday/PROPN', 2, 'future'],
  ['it/it/PRON is/be/AUX to/to/ADP resume/resume/VERB Monday/Monday/PROPN', 3, 'future'],
  ['they/they/PRON agreed/agree/VERB to/to/PART meet/meet/VERB Monday/Monday/PROPN', 3, 'future'],
  ['it/it/PRON is/be/AUX expected/expect/VERB Monday/Monday/PROPN', 2, 'future'],
  ['it/it/PRON had/have/AUX been/be/AUX planned/plan/VERB Monday/Monday/PROPN', 3, 'past'],
  ['it/it/PRON was/be/AUX extended/extend/VERB until/until/ADP Monday/Monday/PROPN', 2, 'future'],
  ['they/they/PRON had/have/AUX reported/report/VERB by/by/ADP Monday/Monday/PROPN', 2, 'past'],
  ['talks/talk/NOUN begin/begin/VERB Monday/Monday/PROPN ././PUNCT', 1, 'future'],
  ['they/they/PRON are/be/AUX meeting/meet/VERB Monday/Monday/PROPN ././PUNCT', 2, 'future'],
  ['they/they/PRON cut/cut/VERB ties/tie/NOUN Monday/Monday/PROPN ././PUNCT', 1, 'past'],
  ['court/court/NOUN rejects/reject/VERB Monday/Monday/PROPN', 1, 'present'],
  ['it/it/PRON says/say/VERB Monday/Monday/PROPN ././PUNCT', 1, 'present'],
  ['they/they/PRON called/call/VERB a/a/DET strike/strike/NOUN for/for/ADP Monday/Monday/PROPN', 1, 'future'],
  ['they/they/PRON wait/wait/VERB since/since/ADP Monday/Monday/PROPN', 1, 'past'],
] as const)('in "%s" the time is seen from a verb in the %s place as %s', (line, verb, expected) => {
  expect(tense(line, verb)).toBe(expected)
})
