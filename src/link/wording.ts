import { relatedStems } from '../resolve/stances/relatedStems.ts'
import { rarity } from './rarity.ts'

/** Words in a row that count as a common wording, and how many such runs count as many. */
const RUN_WORDS = 3
const MANY_RUNS = 4

/** Rarity of the words that two short contents must share before their overlap counts in full: two rare words, about. */
const FULL_RARITY = 6

/** What a word that only may mean the same is worth of one that is the same. */
const RELATED = 0.6

/** Stems in half of all news texts or more tell nothing of what is said: ln 2. */
const TELLING = 0.7

interface Wording {
  /** By their words weighed by rarity. */
  readonly cosine: number
  /** How much of the shorter one lies in the other. */
  readonly overlap: number
  /** The same, words that may mean the same among them; and how much of the longer one lies in the other. */
  readonly meaning: number
  readonly cover: number
  /** Common runs of words. */
  readonly run: number
}

/** How alike two wordings are, each 0 to 1. */
export function wording(a: readonly string[], b: readonly string[]): Wording {
  const [one, other] = [new Set(a), new Set(b)]
  const shared = one.intersection(other)
  const common = weight(shared)
  const smaller = Math.min(weight(one), weight(other))
  const runs = runsOf(a).intersection(runsOf(b)).size
  const [ofOne, ofOther] = [told(one, other), told(other, one)]
  return {
    cosine: shared.size ? squares(shared) / Math.sqrt(squares(one) * squares(other)) : 0,
    overlap: smaller ? (common / smaller) * Math.min(1, common / FULL_RARITY) : 0,
    meaning: Math.max(ofOne, ofOther),
    cover: Math.min(ofOne, ofOther),
    run: Math.min(runs, MANY_RUNS) / MANY_RUNS,
  }
}

/** The share of a wording's telling words, by rarity, that the other has or says in other words. */
function told(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let [sum, all] = [0, 0]
  for (const stem of one) {
    const worth = rarity(stem)
    if (worth < TELLING) continue
    all += worth
    if (other.has(stem)) sum += worth
    else if (relatedStems(stem).some((related) => other.has(related))) sum += RELATED * worth
  }
  return all ? (sum / all) * Math.min(1, sum / FULL_RARITY) : 0
}

const weight = (stems: ReadonlySet<string>): number => [...stems].reduce((sum, stem) => sum + rarity(stem), 0)
const squares = (stems: ReadonlySet<string>): number => [...stems].reduce((sum, stem) => sum + rarity(stem) ** 2, 0)
const runsOf = (stems: readonly string[]): Set<string> =>
  new Set(stems.slice(RUN_WORDS - 1).map((_, at) => stems.slice(at, at + RUN_WORDS).join(' ')))
