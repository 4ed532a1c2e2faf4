import type { LemmaTable } from './LemmaTable.ts'

/** Code units of the longest ending that is looked up. */
const LONGEST_ENDING = 6

/** The lemma of a word under its tag ("VERB|VBD"); names and what has no rule keep their form. */
export function lemmatize(table: LemmaTable, form: string, tag: string): string {
  const word = form.toLowerCase().replace('’', "'")
  const words = table.words[tag]
  if (words && Object.hasOwn(words, word)) return words[word] as string
  if (tag.startsWith('PROPN|') && !tag.endsWith('NNPS')) return form
  const endings = table.endings[tag] ?? {}
  const base = tag.startsWith('PROPN|') ? form : word
  for (let size = Math.min(LONGEST_ENDING, word.length - 1); size >= 0; size--) {
    const ending = word.slice(word.length - size)
    if (Object.hasOwn(endings, ending)) return apply(base, endings[ending] as string)
  }
  return base
}

function apply(word: string, change: string): string {
  const [, cut = '0', put = ''] = /^(\d+)(.*)$/s.exec(change) ?? []
  return word.slice(0, word.length - Number(cut)) + put
}
