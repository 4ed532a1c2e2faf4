import type { Token } from '../../model/Token.ts'

/** A pronoun that stands for the noun which its clause describes. */
export const isRelative = ({ lemma, upos }: Token): boolean => upos === 'PRON' && /^(who|whom|which|that)$/i.test(lemma)
