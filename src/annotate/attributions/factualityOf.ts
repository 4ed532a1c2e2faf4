import type { Statement } from '../../model/Statement.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Reading } from './Reading.ts'

type Words = Readonly<Record<'withheld' | 'negations' | 'auxiliaries' | 'expected' | 'conditions', readonly string[]>>

let words: Words | undefined

/** Whether the saying was withheld ("negated"), or is only expected or conditional ("possible"); undefined where it was made. */
export function factualityOf(reading: Reading, cue: number): Statement['factuality'] {
  words ??= ontologyFile<Words>('en/sayings.yaml')
  const { tokens, children } = reading
  const lemma = (index: number) => tokens[index]?.lemma.toLowerCase() ?? ''
  const own = (children[cue] ?? [])
    .filter((child) => /^(?:aux|advmod|mark|det|case|cc)(?::|$)/.test(tokens[child]?.deprel ?? ''))
    .map(lemma)
  const { deprel = '', head = -1 } = tokens[cue] ?? {}
  const governor = /^(xcomp|ccomp|acl|advcl)$/.test(deprel) ? [lemma(head)] : []
  const has = (list: readonly string[], found: readonly string[]) => found.some((word) => list.includes(word))
  const negated = has(words.negations, own)
  if (has(words.withheld, [lemma(cue), ...(deprel === 'xcomp' || deprel === 'acl' ? governor : [])]))
    return negated ? undefined : 'negated'
  if (negated) return 'negated'
  if (has(words.auxiliaries, own) || has(words.conditions, own)) return 'possible'
  return deprel === 'xcomp' && has(words.expected, governor) ? 'possible' : undefined
}
