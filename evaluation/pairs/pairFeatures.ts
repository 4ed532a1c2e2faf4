import { stemmer } from 'stemmer'
import { dot } from '../../src/resolve/stances/dot.ts'
import { rarityOf } from '../../src/resolve/stances/rarityOf.ts'
import { relatedStems } from '../../src/resolve/stances/relatedStems.ts'
import { wordVector } from '../../src/resolve/stances/wordVector.ts'
import { hashText } from '../hashText.ts'
import type { Features } from '../trainLogistic.ts'

export const PAIR_DIMENSIONS = 2 ** 16

/** Words that refute or hedge. Source: the lists of Ferreira and Vlachos, Emergent, NAACL 2016, with words like them. */
const REFUTES =
  /^(fake[sd]?|fraud|hoax(es)?|false|falsely|den(y|ies|ied|ial)|despite|nope|doubt(s|ed|ful)?|bogus|debunk(s|ed|ing)?|prank|retract(s|ed|ion)?|untrue|not|no|n't|never|nothing|refute[sd]?|dismiss(es|ed)?|reject(s|ed)?|disprove[sdn]?|unfounded|baseless|wrong|myth|lie[sd]?|satire|satirical|mistaken|actually|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|won't)$/
const HEDGES =
  /^(alleged(ly)?|apparent(ly)?|appears?|claim(s|ed|ing)?|could|evidently|likely|may|maybe|might|perhaps|possibl[ey]|presumably|probably|purported(ly)?|report(s|ed|edly|ing)?|rumou?r(s|ed)?|says?|said|seems?|unconfirmed|sources?|according|suspected|believed|told|whether|if|investigat(e|es|ed|ing)|prob(e|es|ing)|unclear|unverified|possible|allegations?)$/

/** Length of the words of the text beside what compares the two. Swept 0.75–3.6 on Emergent. */
const WORDS = 3.6

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z]+(?:'[a-z]+)?|\d+|\?/g) ?? []

/** What tells how a text answers a claim: its words, those that refute, hedge or ask, and how well the claim's are met. */
export function pairFeatures(claim: string, text: string): Features {
  const [asked, said] = [wordsOf(claim), wordsOf(text)]
  const stems = said.map(stemmer)
  const vectors = said.flatMap((word) => wordVector(word) ?? [])
  const met = asked.map((word) => metBy(word, stems, vectors))
  const weights = asked.map((word) => rarityOf(stemmer(word)) || 0.01)
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const covered = met.reduce((sum, share, i) => sum + share * (weights[i] as number), 0) / total
  const count = (pattern: RegExp, words: readonly string[]): number => words.filter((word) => pattern.test(word)).length
  const [refutes, hedges] = [count(REFUTES, said), count(HEDGES, said)]
  const numbers = (words: readonly string[]): string[] => words.filter((word) => /^\d/.test(word))
  const isOther = numbers(asked).length > 0 && !numbers(asked).some((number) => said.includes(number))
  const named: readonly (readonly [string, number])[] = [
    ['bias', 1],
    ['covered', 2 * covered],
    ['uncovered', 2 * (1 - covered)],
    [`refutes ${Math.min(2, refutes)}`, 1.5],
    [`turned ${(refutes + count(REFUTES, asked)) % 2}`, 1],
    [`hedges ${Math.min(2, hedges)}`, 1.5],
    [`asks ${said.includes('?')}`, 1.5],
    [`quotes ${/[:‘'"“]/.test(text)}`, 0.7],
    [`number ${isOther}`, 1],
    [`plain ${refutes + hedges === 0 && !said.includes('?')}`, 1],
    [`met ${refutes > 0} ${Math.floor(4 * covered)}`, 1],
    ['length', Math.min(2, said.length / 15)],
  ]
  const own = new Set([
    ...said.map((word) => `w ${word}`),
    ...said.flatMap((word, i) => (i ? [`b ${said[i - 1]} ${word}`] : [])),
  ])
  const share = WORDS / Math.sqrt(own.size || 1)
  const hashed = new Map<number, number>()
  for (const [name, weight] of [...named, ...[...own].map((name) => [name, share] as const)]) {
    const at = (hashText(name) >>> 0) % PAIR_DIMENSIONS
    hashed.set(at, (hashed.get(at) ?? 0) + weight)
  }
  return [...hashed]
}

/** How well a word is met: by itself, a related one, or one near in meaning. */
function metBy(word: string, stems: readonly string[], vectors: readonly Float32Array[]): number {
  const stem = stemmer(word)
  if (stems.includes(stem)) return 1
  const related = relatedStems(stem)
  if (stems.some((other) => related.includes(other))) return RELATED
  const vector = wordVector(word)
  return vector ? Math.max(0, ...vectors.map((other) => (dot(vector, other) - UNLIKE) / (1 - UNLIKE))) : 0
}

/** What a related word counts, and the cosine up to which words have nothing to do with each other; as for issues. */
const [RELATED, UNLIKE] = [0.8, 0.35]
