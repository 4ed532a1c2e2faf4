/** A phrase found among lemmas: where it begins, and how many words it has. */
export interface FoundPhrase {
  readonly phrase: string
  readonly at: number
  readonly length: number
}

/** Gives a function that finds phrases ("rule out", "deny") among lemmas: at each place the longest that begins there. */
export function phraseFinder(phrases: Iterable<string>): (lemmas: readonly string[]) => FoundPhrase[] {
  const split = [...phrases].map((phrase) => ({ phrase, words: phrase.split(' ') }))
  const byFirst = Map.groupBy(
    split.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0],
  )
  return (lemmas) =>
    lemmas.flatMap((lemma, at) => {
      const found = byFirst.get(lemma)?.find(({ words }) => words.every((word, i) => lemmas[at + i] === word))
      return found ? [{ phrase: found.phrase, at, length: found.words.length }] : []
    })
}
