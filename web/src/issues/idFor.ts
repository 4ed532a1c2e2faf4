/** An id for a new issue, from its question's longest word; another than those that are taken. */
export function idFor(question: string, taken: readonly string[]): string {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['issue']
  const word = words.reduce((a, b) => (b.length > a.length ? b : a))
  const free = (id: string) => !taken.includes(id)
  for (let count = 2; ; count++) {
    if (free(word)) return word
    if (free(`${word}-${count}`)) return `${word}-${count}`
  }
}
