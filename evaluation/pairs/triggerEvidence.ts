import { rarity } from '../../src/link/rarity.ts'
import { likenessOf } from './likenessOf.ts'
import type { EventMention } from './readEcb.ts'

/** Verbs and particles of light triggers ("take place", "carried out") that tell nothing of the event. */
const LIGHT = new Set(
  'be have do make take get go give say it thi that is wa ar were ha had up out in to off the a of on for into down over by with and at from'.split(
    ' ',
  ),
)

/** Least likeness of two triggers at which two mentions are compared at all, and of two documents. */
const LEAST_TRIGGER = 0.25
const LEAST_DOCUMENT = 0.1

/** Rarity of stems that tell what is spoken about, and the highest; as in src/link/wording.ts. */
const TELLING = 0.7
const RAREST = 7

/** What speaks for and against two mentions being one event, each 0 to 1; undefined where their words or documents have nothing in common. */
export function triggerEvidence(a: EventMention, b: EventMention): readonly number[] | undefined {
  const [one, other] = [coreOf(a), coreOf(b)]
  const shared = one.filter((stem) => other.includes(stem))
  const isEqual = one.join(' ') === other.join(' ')
  const like = Math.max(...one.map((stem) => likenessOf(stem, other)))
  const documents = cosine(bagOf(a.text), bagOf(b.text))
  if (like < LEAST_TRIGGER || (a.document !== b.document && documents < LEAST_DOCUMENT)) return undefined
  const [sentences, near] = [cosine(bagOf(a.sentence), bagOf(b.sentence)), cosine(bagOf(a.near), bagOf(b.near))]
  const common = [...bagOf(a.sentence).weights.keys()].filter((stem) => bagOf(b.sentence).weights.has(stem)).length
  return [
    ...[Number(isEqual), Number(shared.length > 0 && !isEqual), shared.length ? 0 : like],
    Math.max(0, ...shared.map(rarity)) / RAREST,
    ...[documents, documents ** 2, sentences, near, Math.min(common, 8) / 8],
    ...[like * documents, like * sentences, like * near],
    ...[Number(one.some((stem) => b.sentence.includes(stem))), Number(other.some((stem) => a.sentence.includes(stem)))],
    Number(a.document === b.document && a.sentence === b.sentence),
    ...numbersAgree(a.sentence, b.sentence),
  ]
}

function coreOf({ trigger }: EventMention): readonly string[] {
  const core = trigger.filter((stem) => !LIGHT.has(stem))
  return core.length ? core : trigger
}

function numbersAgree(a: readonly string[], b: readonly string[]): readonly number[] {
  const [one, other] = [a, b].map((list) => list.filter((stem) => /\d/.test(stem))) as [string[], string[]]
  const isShared = one.some((number) => other.includes(number))
  return [Number(isShared), Number(one.length > 0 && other.length > 0 && !isShared)]
}

interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

const bags = new WeakMap<readonly string[], Bag>()

/** Telling stems by rarity; kept, for each text is compared with many. */
function bagOf(stems: readonly string[]): Bag {
  const known = bags.get(stems)
  if (known) return known
  const weights = new Map(stems.map((stem) => [stem, rarity(stem)] as const).filter(([, weight]) => weight >= TELLING))
  const bag = { weights, length: Math.hypot(...weights.values()) || 1 }
  bags.set(stems, bag)
  return bag
}

function cosine(a: Bag, b: Bag): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small.weights) if (large.weights.has(stem)) sum += weight * weight
  return sum / (a.length * b.length)
}
