import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { tokensIn } from './tokensIn.ts'

/** "Officials of the ministry said" is of no certain day; what a named source says, a report gives from its occasion. */
export const isNamed = ({ text, tokens }: Draft<'tokens'>, { source, cue }: Attribution): boolean =>
  source.length
    ? source.some((part) => {
        const words = tokensIn(tokens, part)
        const head = words.find(({ head }) => !contains(part, tokens[head] ?? { start: -1, end: -1 }))
        const many = head?.upos === 'NOUN' && text.slice(head.start, head.end).toLowerCase() !== head.lemma
        return !many && words.some(({ upos, lemma }) => upos === 'PROPN' || upos === 'PRON' || lemma === 'the')
      })
    : cue.some((part) => tokensIn(tokens, part).some(({ upos, deprel }) => upos === 'VERB' && deprel !== 'advmod')) ||
      !cue.length
