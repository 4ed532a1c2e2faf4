import { stemmer } from 'stemmer'
import type { Token } from '../../model/Token.ts'
import { rarityOf } from '../../resolve/stances/rarityOf.ts'

/** What a statement speaks of: "nuclear tests". */
export interface Thing {
  readonly stem: string
  /** The noun in lower case, as it stands. */
  readonly form: string
  /** With what describes it. */
  readonly phrase: string
}

/** Rarity from which a noun tells what is spoken about; below it stand "country" and "time". */
const MIN_RARITY = 0.2

/** The nouns of a parsed stretch of text that tell what it is about, names aside. */
export function things(text: string, tokens: readonly Token[]): Thing[] {
  const words = (token: Token): string => text.slice(token.start, token.end)
  return tokens.flatMap((token, at): Thing[] => {
    const stem = stemmer(token.lemma.toLowerCase())
    const rarity = rarityOf(stem)
    if (token.upos !== 'NOUN' || rarity < MIN_RARITY || rarity >= 1 || !/^\p{L}[\p{L}-]{2,}$/u.test(token.lemma))
      return []
    const before = tokens.slice(Math.max(0, at - 2), at)
    const from = before.findLastIndex(({ head, deprel }) => head !== at || !/^(compound|amod)$/.test(deprel)) + 1
    const form = words(token).toLowerCase()
    const described = before
      .slice(from)
      .map((word) => (word.upos === 'PROPN' ? words(word) : words(word).toLowerCase()))
    return [{ stem, form, phrase: [...described, form].join(' ') }]
  })
}
