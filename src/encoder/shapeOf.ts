/** The case of a word's letters: 0 none, 1 small, 2 an initial capital, 3 capitals, 4 mixed, 5 a single capital. */
export function shapeOf(word: string): number {
  const letters = word.match(/\p{L}/gu) ?? []
  if (!letters.length) return 0
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  if (!capitals) return 1
  if (letters.length === 1) return 5
  if (capitals === letters.length) return 3
  return capitals === 1 && /\p{Lu}/u.test(letters[0] ?? '') ? 2 : 4
}
