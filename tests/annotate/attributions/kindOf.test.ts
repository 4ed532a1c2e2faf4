import { expect, test } from 'vitest'
import { kindOf } from '../../../src/annotate/attributions/kindOf.ts'
import { tree } from './tree.ts'

const reading = tree(
  'He/PRON/2/nsubj said/VERB/0/root that/SCONJ/4/mark “/PUNCT/5/punct dams/NOUN/2/obj ”/PUNCT/5/punct leak/VERB/2/ccomp',
)
const span = (words: string) => {
  const start = reading.text.indexOf(words)
  return { start, end: start + words.length }
}

test.each([
  ['direct', '“ dams ”'],
  ['mixed', 'that “ dams ” leak'],
  ['indirect', 'leak'],
] as const)('is %s where the content is %s', (kind, content) => {
  expect(kindOf(reading, 1, [span(content)])).toBe(kind)
})
