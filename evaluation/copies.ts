import { join } from 'node:path'
import { copyPair } from '../src/link/copyPair.ts'
import { fingerprints } from '../src/link/fingerprints.ts'
import { readDocuments } from '../src/read/readDocuments.ts'
import { cutAndEdited } from './copies/cutAndEdited.ts'
import type { Scorer } from './Scorer.ts'
import { Random } from './scale/Random.ts'

const RELEASES = 'news/state-department-2021-05--2022-03.jsonl'

/** Releases of which copies are made, and copies of each: 1,000 or so in all. */
const [TAKEN, COPIES] = [280, 4]

/** Further releases, whose paragraphs are put into copies, each once. */
const DONORS = 60

/** Sentences of this many characters are nobody else's; releases that share some were published twice, and are copies in truth. */
const OWN_SENTENCE = 80

/** Shorter texts are headlines and schedules, of which nobody carries a copy. */
const MIN_CHARACTERS = 1200

interface Text {
  /** The release that it comes from. */
  readonly release: number
  readonly prints: ReadonlySet<number>
}

/** Scores copies: cuts and edits of releases against all releases and one another; a pair is right where both come from one release. */
export const copies: Scorer = {
  name: 'copies',
  needs: [RELEASES],
  async run(corpora) {
    const random = new Random(7)
    const releases: string[] = []
    for await (const { text } of readDocuments([join(corpora, RELEASES)])) {
      if (text.length >= MIN_CHARACTERS && !releases.includes(text)) releases.push(text)
      if (releases.length === TAKEN + DONORS) break
    }
    const foreign = releases.slice(TAKEN).flatMap((text) => text.split(/\n+/).filter(isParagraph))
    const texts = once(releases.slice(0, TAKEN)).flatMap((text, release): readonly Text[] =>
      [text, ...Array.from({ length: COPIES }, (_, way) => cutAndEdited(text, way, foreign.splice(0, 2), random))].map(
        (words) => ({ release, prints: fingerprints(words) }),
      ),
    )
    const { found, right } = pairsAmong(texts)
    const made = (texts.length * COPIES) / (COPIES + 1)
    const score = { layer: 'copies', corpus: 'State Department releases', items: made }
    return [
      { ...score, measure: 'precision of pairs', value: (100 * right.length) / (found || 1) },
      { ...score, measure: 'copies found of their release', value: (100 * right.filter(isOfOriginal).length) / made },
    ]
  },
}

const isParagraph = (text: string): boolean => text.length > 100 && text.length < 600

/** The texts without those that share long sentences with an earlier one. */
function once(texts: readonly string[]): readonly string[] {
  const known = new Set<string>()
  return texts.filter((text) => {
    const own = text.split(/(?<=[.?!])\s+/).filter(({ length }) => length >= OWN_SENTENCE)
    const isNew = !own.some((sentence) => known.has(sentence))
    for (const sentence of own) known.add(sentence)
    return isNew
  })
}

const isOfOriginal = ([a]: readonly [number, number]): boolean => a % (COPIES + 1) === 0

/** Every two texts that are taken for copies, and those of them that are; the original of a release comes before its copies. */
function pairsAmong(texts: readonly Text[]): {
  readonly found: number
  readonly right: readonly (readonly [number, number])[]
} {
  const by = new Map<number, number[]>()
  const right: (readonly [number, number])[] = []
  let found = 0
  for (const [at, { release, prints }] of texts.entries()) {
    const shared = new Map<number, number>()
    for (const print of prints) for (const other of by.get(print) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const print of prints) by.set(print, [...(by.get(print) ?? []), at])
    for (const [other, count] of shared) {
      const { release: theirs, prints: its } = texts[other] as Text
      if (!copyPair(its.size, prints.size, count, false)) continue
      found += 1
      if (theirs === release) right.push([other, at])
    }
  }
  return { found, right }
}
