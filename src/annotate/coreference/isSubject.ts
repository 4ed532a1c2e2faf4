import type { Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

/** Whether a phrase is the subject of its clause, by the parse. */
export const isSubject = ({ tokens }: Words, { first, after }: Phrase): boolean => {
  for (let i = first; i < after; i++) {
    const { head = -1, deprel = '' } = tokens[i] ?? {}
    if (deprel.startsWith('nsubj') && (head < first || head >= after)) return true
  }
  return false
}
