import { rarity } from '../../src/link/rarity.ts'
import { stems } from '../../src/link/stems.ts'
import { wording } from '../../src/link/wording.ts'
import { likenessOf } from './likenessOf.ts'

/** Rarity from which a stem tells what is spoken about, as in src/link/wording.ts; the highest there is; stems of a sentence, about. */
const TELLING = 0.7
const RAREST = 7
const MANY_STEMS = 20

/** What speaks for and against two sentences meaning the same: the wording that links statements, and how much of each the other has. */
export function paraphraseEvidence(one: string, other: string): readonly number[] {
  const [a, b] = [stems(one), stems(other)]
  const { cosine, overlap, meaning, cover, run } = wording(a, b)
  return [
    ...[cosine, overlap, meaning, cover, run],
    ...[1, 2, 3].flatMap((size) => both((x, y) => shareOf(runsOf(x, size), runsOf(y, size)), a, b)),
    ...both((x, y) => commonRun(x, y) / (x.length || 1), a, b),
    ...both(weighedShare, a, b),
    ...[0, 1, 2].flatMap((i) => both((x, y) => unlike(x, y)[i] as number, a, b)),
    ...numbersAgree(a, b),
    ...both((x, y) => shareOf(names(x), [y.toLowerCase()], (name, [text = '']) => text.includes(name)), one, other),
    Math.min(a.length, b.length) / (Math.max(a.length, b.length) || 1),
    Math.abs(a.length - b.length) / MANY_STEMS,
    (a.length + b.length) / MANY_STEMS,
    Number(a.some(isNegation) !== b.some(isNegation)),
    ...[0, -1].map((at) => Number(a.at(at) === b.at(at))),
  ]
}

/** A measure taken both ways, the lesser first. */
const both = <T>(measure: (x: T, y: T) => number, a: T, b: T): readonly number[] =>
  [measure(a, b), measure(b, a)].toSorted((x, y) => x - y)

const shareOf = (
  some: readonly string[],
  all: readonly string[],
  isIn = (item: string, list: readonly string[]) => list.includes(item),
): number => (some.length ? some.filter((item) => isIn(item, all)).length / some.length : 1)

const runsOf = (words: readonly string[], size: number): readonly string[] =>
  words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '))

function weighedShare(a: readonly string[], b: readonly string[]): number {
  const all = [...new Set(a)]
  const weigh = (some: readonly string[]) => some.reduce((sum, stem) => sum + rarity(stem), 0)
  return weigh(all.filter((stem) => b.includes(stem))) / (weigh(all) || 1)
}

/** How alike the telling words of one are to the other's, how unlike its unlikest one, and what they miss in all; weighed by rarity. */
function unlike(a: readonly string[], b: readonly string[]): readonly [number, number, number] {
  const telling = [...new Set(a)].filter((stem) => rarity(stem) >= TELLING)
  const missed = telling.map((stem) => rarity(stem) * (1 - likenessOf(stem, b)))
  const all = telling.reduce((sum, stem) => sum + rarity(stem), 0)
  const sum = missed.reduce((total, part) => total + part, 0)
  return [all ? 1 - sum / all : 1, Math.max(0, ...missed) / RAREST, sum / MANY_STEMS]
}

/** The longest run of words, with gaps, that two sentences have in common. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let lengths = b.map(() => 0)
  for (const stem of a) {
    const next: number[] = []
    for (const [j, other] of b.entries())
      next.push(stem === other ? (lengths[j - 1] ?? 0) + 1 : Math.max(lengths[j] as number, next[j - 1] ?? 0))
    lengths = next
  }
  return lengths.at(-1) ?? 0
}

/** Whether neither has a number, both have the same, one has those of the other, they differ, or one has none. */
function numbersAgree(a: readonly string[], b: readonly string[]): readonly number[] {
  const [one, other] = [a, b].map((list) => [...new Set(list)].filter((stem) => /\d/.test(stem))) as [
    string[],
    string[],
  ]
  const shared = one.filter((number) => other.includes(number)).length
  const [fewer, more] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  return [more === 0, fewer > 0 && shared === more, fewer > 0 && shared === fewer && fewer < more, shared < fewer].map(
    Number,
  )
}

/** Capitalised words inside a sentence, in lower case. */
const names = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[\p{L}\d,;:'"”’)] )\p{Lu}[\p{L}\p{M}.&-]*/gu)].map(([name]) => name.toLowerCase())

const NEGATIONS = new Set(stems('not no never neither nor without deny fail'))
const isNegation = (stem: string): boolean => NEGATIONS.has(stem)
