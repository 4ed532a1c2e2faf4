import type { DayRange } from '../../resolve/publication/DayRange.ts'
import { dayText } from '../../resolve/publication/dayText.ts'
import type { Evidence } from '../../resolve/publication/Evidence.ts'
import { type WeighedDay, weighedDays } from '../../resolve/publication/weighedDays.ts'
import type { Days } from '../Days.ts'
import type { Occasion } from './Occasion.ts'
import { occasionWeights } from './occasionWeights.ts'

/** Messages go to and fro so often: a document is told by those three links away. */
const ROUNDS = 3

/** Weight of a day that no linked document speaks for: a link can be a mistake. */
const MISTAKE = 0.01

/** A report that tells of an occasion is looked for within so many days after it. */
const REACH_DAYS = 60

/** A document's belief is kept on so many days, the likeliest: bounds the work where its words leave decades open. */
const MOST_DAYS = 1000

/**
 * What linked documents tell of each other's days of publication: belief propagation over the days of the occasions that
 * they share (Pearl 1988), each document told what the others know without it.
 *
 * @param texts What each undated document's own words tell.
 * @param occasions What two documents or more tell of.
 * @returns Evidence by document, one piece an occasion.
 */
export function jointEvidence(
  texts: ReadonlyMap<string, readonly Evidence[]>,
  occasions: readonly Occasion[],
): ReadonlyMap<string, readonly Evidence[]> {
  const alone = new Map(Array.from(texts, ([document, evidence]) => [document, weighedDays(evidence)]))
  let told = new Map<string, Map<Occasion, Evidence>>()
  for (let round = 0; round < ROUNDS; round++) {
    const next: typeof told = new Map([...texts.keys()].map((document) => [document, new Map()]))
    for (const occasion of occasions)
      for (const { document, told: words } of occasion.tellings) {
        const others = occasion.tellings.filter((telling) => telling.document !== document)
        const heard = [
          ...occasion.days.map(flat),
          ...others.flatMap((other) => {
            const belief = beliefOf(alone.get(other.document) ?? [], told.get(other.document), occasion)
            return belief.length ? [occasionWeights(belief, other.told)] : []
          }),
        ]
        const evidence = heard.length ? evidenceOf(product(heard), words) : undefined
        if (evidence) next.get(document)?.set(occasion, evidence)
      }
    told = next
  }
  return new Map(Array.from(told, ([document, pieces]) => [document, [...pieces.values()]]))
}

type Weights = ReadonlyMap<number, number>

/** What a document knows of its day by its own words and by what it was told, but for what it was told of one occasion. */
function beliefOf(
  alone: readonly WeighedDay[],
  told: ReadonlyMap<Occasion, Evidence> = new Map(),
  without: Occasion,
): readonly WeighedDay[] {
  const heard = [...told].flatMap(([occasion, evidence]) => (occasion === without ? [] : [evidence]))
  const days = alone.length
    ? alone.map(({ day, weight }) => ({ day, weight: heard.reduce((sum, { suits }) => sum * suits(day), weight) }))
    : weighedDays(heard)
  const likeliest = days.length > MOST_DAYS ? days.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_DAYS) : days
  const most = likeliest.reduce((max, { weight }) => Math.max(max, weight), 0)
  return likeliest.flatMap(({ day, weight }) => (weight > 0 ? [{ day, weight: weight / most }] : []))
}

const flat = ({ from, to }: Days): Weights =>
  new Map(Array.from({ length: to - from + 1 }, (_, index) => [from + index, 1 / (to - from + 1)]))

/** Days that one does not speak for keep a little: of several, one may be linked by mistake. */
function product(all: readonly Weights[]): Weights {
  const scaled = all.map((weights) => ({ weights, most: Math.max(...weights.values()) }))
  const days = new Set(all.flatMap((weights) => [...weights.keys()]))
  return new Map(
    Array.from(days, (day) => [
      day,
      scaled.reduce((weight, { weights, most }) => weight * Math.max(MISTAKE, (weights.get(day) ?? 0) / most), 1),
    ]),
  )
}

function evidenceOf(occasion: Weights, words: Occasion['tellings'][number]['told']): Evidence | undefined {
  const [best] = [...occasion].toSorted((a, b) => b[1] - a[1])
  if (!best) return undefined
  const likely = [...occasion].flatMap(([day, weight]) => (weight > MISTAKE * best[1] ? [day] : []))
  const range: DayRange = { first: Math.min(...likely), last: Math.max(...likely) + REACH_DAYS }
  const weights = new Map<number, number>()
  let most = 0
  for (let day = range.first; day <= range.last; day++) {
    let weight = 0
    for (const [on, share] of occasionWeights([{ day, weight: 1 }], words)) weight += share * (occasion.get(on) ?? 0)
    weights.set(day, weight)
    most = Math.max(most, weight)
  }
  if (!most) return undefined
  return {
    reason: `linked documents tell of ${dayText(best[0])} too`,
    suits: (day) => Math.max(MISTAKE, (weights.get(day) ?? 0) / most),
    within: [range],
  }
}
