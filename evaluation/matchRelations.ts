import type { Attribution } from '../src/model/Attribution.ts'
import { overlaps } from '../src/model/overlaps.ts'
import type { Span } from '../src/model/Span.ts'

type Roles = Pick<Attribution, 'source' | 'content'>

/** Contents are the same where their tokens overlap by half: the field's convention for attribution relations. */
const SAME_CONTENT_DICE = 0.5

/**
 * Pairs predicted with gold relations one to one, best content overlap first.
 *
 * A pair needs contents that share half of their tokens (Dice) and, with `sources`, sources that overlap or are both empty.
 * @returns pairs of indices, predicted first.
 */
export function matchRelations(
  text: string,
  predicted: readonly Roles[],
  gold: readonly Roles[],
  sources: boolean,
): readonly (readonly [number, number])[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map((match) => match.index)
  const inside = (spans: readonly Span[]) =>
    new Set(words.filter((at) => spans.some((span) => span.start <= at && at < span.end)))
  const goldWords = gold.map(({ content }) => inside(content))
  const pairs = predicted.flatMap(({ source, content }, p) => {
    const found = inside(content)
    return gold.flatMap((relation, g) => {
      if (sources && !sameSource(source, relation.source)) return []
      const dice = overlap(found, goldWords[g] ?? new Set())
      return dice >= SAME_CONTENT_DICE ? [{ p, g, dice }] : []
    })
  })
  const taken = { p: new Set<number>(), g: new Set<number>() }
  return pairs
    .sort((a, b) => b.dice - a.dice)
    .filter(({ p, g }) => !taken.p.has(p) && !taken.g.has(g) && taken.p.add(p) && taken.g.add(g))
    .map(({ p, g }) => [p, g] as const)
}

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size ? (2 * a.intersection(b).size) / (a.size + b.size) : 0

const sameSource = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length && b.length ? a.some((one) => b.some((other) => overlaps(one, other))) : a.length === b.length
