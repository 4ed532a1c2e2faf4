import { expect, test } from 'vitest'
import { factualityOf } from '../../../src/annotate/attributions/factualityOf.ts'
import { tree } from './tree.ts'

test.each([
  ['a saying that was made', undefined, 'He/PRON/2/nsubj said/VERB/0/root so/ADV/2/advmod', 1],
  ['a saying withheld', 'negated', 'He/PRON/2/nsubj declined=decline/VERB/0/root to/PART/4/mark say/VERB/2/xcomp', 1],
  [
    'what hangs on a withholding',
    'negated',
    'He/PRON/2/nsubj declined=decline/VERB/0/root to/PART/4/mark say/VERB/2/xcomp',
    3,
  ],
  ['a saying denied', 'negated', 'He/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod say/VERB/0/root', 3],
  ['no mention', 'negated', 'no/DET/2/det mention/NOUN/0/root', 1],
  [
    'an expected saying',
    'possible',
    'is/AUX/2/aux expected=expect/VERB/0/root to/PART/4/mark announce/VERB/2/xcomp',
    3,
  ],
  ['a future saying', 'possible', 'He/PRON/3/nsubj will/AUX/3/aux announce/VERB/0/root it/PRON/3/obj', 2],
] as const)('%s', (_, factuality, notation, cue) => {
  expect(factualityOf(tree(notation), cue)).toBe(factuality)
})
