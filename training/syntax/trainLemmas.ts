import type { LemmaTable } from '../../src/annotate/syntax/LemmaTable.ts'
import { lemmatize } from '../../src/annotate/syntax/lemmatize.ts'
import { Counter } from './Counter.ts'
import type { Tree } from './Tree.ts'

const LONGEST_ENDING = 6

/** Words that must share an ending before it makes a rule of its own. */
const LEAST_WORDS = 2

/** Learns endings from all words, then lists those words that the endings get wrong. */
export function trainLemmas(trees: readonly Tree[]): LemmaTable {
  const lemmas = new Counter<string>()
  for (const { forms, tags, lemmas: gold } of trees)
    forms.forEach((form, at) => {
      const tag = tags[at] ?? ''
      if (!/^(?:X|SYM)\||GW$/.test(tag)) lemmas.add(`${tag}\t${form.toLowerCase().replace('’', "'")}`, gold[at] ?? form)
    })
  const entries = lemmas.best().map(([key, lemma]): readonly [string, string, string] => {
    const [tag = '', word = ''] = key.split('\t')
    return [tag, word, lemma]
  })
  const endings = learnEndings(entries)
  const words: Record<string, Record<string, string>> = {}
  for (const [tag, word, lemma] of entries)
    if (!tag.startsWith('PROPN|') && lemmatize({ words: {}, endings }, word, tag) !== lemma) {
      words[tag] ??= {}
      words[tag][word] = lemma
    }
  return { words, endings }
}

function learnEndings(entries: readonly (readonly [string, string, string])[]): LemmaTable['endings'] {
  const changes = new Counter<string>()
  for (const [tag, word, lemma] of entries)
    for (let size = 0; size <= Math.min(LONGEST_ENDING, word.length - 1); size++)
      changes.add(`${tag}\t${word.slice(word.length - size)}`, change(word, lemma.toLowerCase()))
  const endings: Record<string, Record<string, string>> = {}
  for (const [key, best, count] of changes.best()) {
    const [tag = '', ending = ''] = key.split('\t')
    endings[tag] ??= {}
    const shorter = shorterRule(endings[tag], ending)
    if (ending === '' || (count >= LEAST_WORDS && shorter !== best)) endings[tag][ending] = best
  }
  return endings
}

const shorterRule = (endings: Readonly<Record<string, string>>, ending: string): string | undefined => {
  for (let from = 1; from <= ending.length; from++) {
    const rule = endings[ending.slice(from)]
    if (rule !== undefined) return rule
  }
  return undefined
}

/** What to cut off and what to put there: "studies" → "study" is "3y". */
function change(word: string, lemma: string): string {
  let same = 0
  while (same < word.length && word[same] === lemma[same]) same++
  return `${word.length - same}${lemma.slice(same)}`
}
