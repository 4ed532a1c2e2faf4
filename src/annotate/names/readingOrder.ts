/** Words of four letters and more tell whether a line has capitals throughout. */
const LONG = /^\p{L}{4,}$/u

/** Sentence indices in the order to tag them: those with capitals throughout last, when the rest of the document has told its names. */
export function readingOrder(sentences: readonly (readonly string[])[]): readonly number[] {
  const capitalized = sentences.map((words) => {
    const long = words.filter((word) => LONG.test(word))
    return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word)) ? 1 : 0
  })
  return sentences.map((_, i) => i).sort((a, b) => (capitalized[a] ?? 0) - (capitalized[b] ?? 0))
}
