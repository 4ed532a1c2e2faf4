import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTreebank } from '../evaluation/syntax/readTreebank.ts'
import type { LemmaTable } from '../src/annotate/syntax/LemmaTable.ts'
import { lemmaKey } from '../src/annotate/syntax/lemmaKey.ts'
import { lemmaOf } from '../src/annotate/syntax/lemmaOf.ts'

/**
 * Learns how words go back to their lemmas: endings from all words of the treebanks' train parts, then those words that the endings get wrong.
 *
 * Usage: `node training/lemmas.ts [CORPORA] [FILE]`. Writes models/lemmas-en.json.
 */
const [corpora = '../shared/corpora', file = 'models/lemmas-en.json'] = process.argv.slice(2)

const LONGEST_ENDING = 6

/** Words that must share an ending before it makes a rule of its own. */
const LEAST_WORDS = 2

/** Times that a name must have been seen with a lemma other than itself: "States" → "State". */
const LEAST_SEEN = 3

const lemmas = new Map<string, Map<string, number>>()
for (const tree of ['ewt-train', 'gum-train'].flatMap((part) =>
  readTreebank(join(corpora, 'syntax', `${part}.conllu`)),
))
  tree.forms.forEach((form, at) => {
    const upos = tree.tags[at]?.split('|')[0] ?? 'X'
    if (upos === 'X' || upos === 'SYM') return
    const name = upos === 'PROPN'
    const word = name ? form : form.toLowerCase().replace('’', "'")
    count(lemmas, `${lemmaKey(upos, tree.relations[at] ?? '')}\t${word}`, tree.lemmas[at] ?? form)
  })

const entries = [...lemmas]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, counts]) => {
    const [tag = '', word = ''] = key.split('\t')
    return { tag, word, ...most(counts) }
  })
const words: Record<string, Record<string, string>> = {}
const endings = learnEndings()
for (const { tag, word, value, times } of entries)
  if (lemmaOf({ words: {}, endings }, word, tag) !== value && (tag !== 'PROPN' || times >= LEAST_SEEN)) {
    words[tag] ??= {}
    words[tag][word] = value
  }
writeFileSync(file, JSON.stringify({ words, endings } satisfies LemmaTable))

function learnEndings(): LemmaTable['endings'] {
  const changes = new Map<string, Map<string, number>>()
  for (const { tag, word, value } of entries)
    for (let size = 0; tag !== 'PROPN' && size <= Math.min(LONGEST_ENDING, word.length - 1); size++)
      count(changes, `${tag}\t${word.slice(word.length - size)}`, change(word, value.toLowerCase()))
  const endings: Record<string, Record<string, string>> = {}
  const shortFirst = [...changes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  for (const [key, counts] of shortFirst) {
    const [tag = '', ending = ''] = key.split('\t')
    const { value, times } = most(counts)
    endings[tag] ??= {}
    const shorter = Array.from(ending, (_, at) => endings[tag]?.[ending.slice(at + 1)]).find(
      (rule) => rule !== undefined,
    )
    if (ending === '' || (times >= LEAST_WORDS && shorter !== value)) endings[tag][ending] = value
  }
  return endings
}

/** What to cut off and what to put there: "studies" → "study" is "3y". */
function change(word: string, lemma: string): string {
  let same = 0
  while (same < word.length && word[same] === lemma[same]) same++
  return `${word.length - same}${lemma.slice(same)}`
}

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>()
  values.set(value, (values.get(value) ?? 0) + 1)
  counts.set(key, values)
}

/** The value counted most often, the first one seen of several. */
function most(counts: ReadonlyMap<string, number>): { readonly value: string; readonly times: number } {
  const [value, times] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  return { value, times }
}
