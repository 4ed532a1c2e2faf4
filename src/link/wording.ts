import { rarity } from './rarity.ts'

/** Words in a row that count as a common wording, and how many such runs count as many. */
const RUN_WORDS = 3
const MANY_RUNS = 4

/** Rarity of the words that two short contents must share before their overlap counts in full: two rare words, about. */
const FULL_RARITY = 6

/** How alike two wordings are, each 0 to 1: by their words weighed by rarity, by how much the shorter one lies in the other, by common runs of words. */
export function wording(
  a: readonly string[],
  b: readonly string[],
): { readonly cosine: number; readonly overlap: number; readonly run: number } {
  const [one, other] = [new Set(a), new Set(b)]
  const shared = one.intersection(other)
  const common = weight(shared)
  const smaller = Math.min(weight(one), weight(other))
  const runs = runsOf(a).intersection(runsOf(b)).size
  return {
    cosine: shared.size ? squares(shared) / Math.sqrt(squares(one) * squares(other)) : 0,
    overlap: smaller ? (common / smaller) * Math.min(1, common / FULL_RARITY) : 0,
    run: Math.min(runs, MANY_RUNS) / MANY_RUNS,
  }
}

const weight = (stems: ReadonlySet<string>): number => [...stems].reduce((sum, stem) => sum + rarity(stem), 0)
const squares = (stems: ReadonlySet<string>): number => [...stems].reduce((sum, stem) => sum + rarity(stem) ** 2, 0)
const runsOf = (stems: readonly string[]): Set<string> =>
  new Set(stems.slice(RUN_WORDS - 1).map((_, at) => stems.slice(at, at + RUN_WORDS).join(' ')))
