import type { LemmaTable } from './LemmaTable.ts'

/** Code units of the longest ending that is looked up. */
const LONGEST_ENDING = 6

/** The lemma of a word under its tag (`lemmaKey`): listed, or by its ending; names and what has no rule keep their form. */
export function lemmaOf(table: LemmaTable, form: string, tag: string): string {
  const word = tag === 'PROPN' ? form : form.toLowerCase().replace('’', "'")
  const words = table.words[tag]
  if (words && Object.hasOwn(words, word)) return words[word] as string
  const endings = table.endings[tag] ?? {}
  for (let size = Math.min(LONGEST_ENDING, word.length - 1); size >= 0; size--) {
    const ending = word.slice(word.length - size)
    if (Object.hasOwn(endings, ending)) return apply(word, endings[ending] as string)
  }
  return word
}

function apply(word: string, change: string): string {
  const [, cut = '0', put = ''] = /^(\d+)(.*)$/s.exec(change) ?? []
  return word.slice(0, word.length - Number(cut)) + put
}
