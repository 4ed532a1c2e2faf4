/** Endings of regular English inflection and what they may stand for. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/s$/, ''],
  [/es$/, ''],
  [/([b-df-hj-np-tv-z])\1(?:ed|ing)$/, '$1'],
  [/(?:ed|ing)$/, ''],
  [/(?:ed|ing)$/, 'e'],
]

/** The base forms that a word may have by regular inflection, for words whose tag hides them: "DNC Files Suit", "are imprisoned". */
export function baseForms(word: string): readonly string[] {
  const lower = word.toLowerCase()
  return [
    lower,
    ...ENDINGS.flatMap(([ending, put]) => (lower.length > 4 && ending.test(lower) ? lower.replace(ending, put) : [])),
  ]
}
