import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import type { Run } from './Run.ts'

/** Head nouns of the names of treaties, laws and the like. */
const HEAD =
  /^(Act|Treaty|Agreement|Accords?|Convention|Protocol|Pact|Resolution|Declaration|Memorandum|Charter|Statute|Amendment|Bill|Law|Plan|Framework|Initiative|Truce|Ceasefire|Armistice|Compact|deal|accord|agreement|treaty|pact|resolution)$/
/** "signed the Act on Tuesday", "in May": when, no part of the name. */
const TIME = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const CAPITAL = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*|["“”‘’,&])$/u
const JOINS = /^(of|on|for|and|the|in|to)$/
/** Words of the longest name that is looked up. */
const LONGEST = 8

/** Names of instruments: those that are known, "Resolution 1441", and capitals around a head noun ("Treaty of Marlow"). */
export function instrumentRuns(words: readonly string[], gazetteer: Gazetteer): readonly Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    const run = known(words, i, gazetteer) ?? (HEAD.test(words[i] ?? '') ? built(words, i) : undefined)
    if (!run) continue
    runs.push({ first: run[0], after: run[1], label: 'INSTRUMENT' })
    i = Math.max(i, run[1] - 1)
  }
  return runs
}

type Bounds = readonly [first: number, after: number]

function known(words: readonly string[], first: number, { isInstrument }: Gazetteer): Bounds | undefined {
  if (!/^\p{Lu}/u.test(words[first] ?? '')) return undefined
  for (let after = Math.min(words.length, first + LONGEST); after > first; after--)
    if (isInstrument(words.slice(first, after).join(' '))) return [first, after]
  return undefined
}

function built(words: readonly string[], head: number): Bounds | undefined {
  const word = words[head] ?? ''
  if (/^resolution$/i.test(word)) return numbered(words, head)
  if (!/^\p{Lu}/u.test(word)) return undefined
  let first = head
  while (first > 0 && (isName(words[first - 1]) || (JOINS.test(words[first - 1] ?? '') && isName(words[first - 2]))))
    first--
  let after = head + 1
  while (HEAD.test(words[after] ?? '') && isName(words[after])) after++
  while (JOINS.test(words[after] ?? '') && isName(words[after + 1]) && !TIME.test(words[after + 1] ?? '')) after += 2
  while (after > head + 1 && isName(words[after])) after++
  return after - first > 1 ? [first, after] : undefined
}

function numbered(words: readonly string[], head: number): Bounds | undefined {
  if (!/^\d{3,4}$/.test(words[head + 1] ?? '')) return undefined
  let first = head
  while (
    first > 0 &&
    /^(UN|U\.N\.|United|Nations|Security|Council|General|Assembly|House|Senate)$/.test(words[first - 1] ?? '')
  )
    first--
  return [first, head + 2]
}

const isName = (word: string | undefined): boolean => !!word && /^\p{L}/u.test(word) && CAPITAL.test(word)
