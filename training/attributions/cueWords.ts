/**
 * Prints the table of cue words for models/attributions-en.md: `npx node training/attributions/cueWords.ts [CORPORA]`.
 *
 * Counts the lemma of the main verb of each cue marked in PolNeAR's train part, else of its first noun, else its words.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { polnear } from '../../evaluation/polnear.ts'
import { parseSentence } from '../../src/annotate/syntax/parseSentence.ts'
import { tokenSpans } from '../../src/annotate/syntax/tokenSpans.ts'
import { packageFolder } from '../../src/pipeline/packageFolder.ts'

/** Rows of the table. */
const ROWS = 40

const corpora = process.argv[2] ?? process.env.STANDOFF_CORPORA ?? '../shared/corpora'
const model = JSON.parse(readFileSync(join(packageFolder(), 'models', 'attributions-en.json'), 'utf8')) as {
  readonly cue: Readonly<Record<string, readonly number[]>>
}
const counts = new Map<string, number>()
for (const { document, gold } of polnear(join(corpora, 'attribution', 'polnear-train.jsonl')))
  for (const { cue } of gold) {
    const word = mainWord(cue.map(({ start, end }) => document.text.slice(start, end)).join(' '))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, ROWS)
const lines = rows.map(([word, count]) => `| ${word} | ${count} | ${model.cue[`word=${word}`]?.[0] ?? 0} |`)
console.log(['| cue | times | weight |', '| --- | --: | --: |', ...lines].join('\n'))

/** The cue's main word, read in a sentence of its own: alone, "told" might be anything. */
function mainWord(text: string): string {
  const sentence = `They ${text} that it is so.`
  const end = sentence.length - ' that it is so.'.length
  const tokens = parseSentence(sentence, tokenSpans(sentence, { start: 0, end: sentence.length })).filter(
    (token) => token.start >= 'They '.length && token.end <= end,
  )
  const main = tokens.findLast(({ upos }) => upos === 'VERB') ?? tokens.find(({ upos }) => upos === 'NOUN')
  return main ? `${main.lemma.toLowerCase()}/${main.upos}` : text.toLowerCase().replace(/[|\n]/g, ' ')
}
