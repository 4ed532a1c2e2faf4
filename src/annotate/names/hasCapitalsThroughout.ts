/** Words of four letters and more tell: "of" and "and" stay small in headlines. */
const LONG = /^\p{L}{4,}$/u

/** Whether every longer word of a sentence has a capital, as in headlines: capitals then tell nothing of names. */
export function hasCapitalsThroughout(words: readonly string[]): boolean {
  const long = words.filter((word) => LONG.test(word))
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word))
}
