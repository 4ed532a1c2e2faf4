import { resolved } from '../pipeline/resolved.ts'
import { campOf } from './campOf.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Decided } from './pairsOf.ts'
import { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** Statements before and after a denial, in one text, among which its claim is looked for. */
const BACK = 6
const AHEAD = 2

/**
 * For each denial of a document, the claim near it that takes the other side of its issue: of several the most alike in words, then the nearest before it.
 *
 * In one text a denial stands by what it denies, and need not repeat its words. Other denials are found by their wording (denialPair.ts).
 */
export function denialsWithin(statements: readonly LinkItem[]): readonly Decided[] {
  return statements.flatMap((denial, at) => {
    if (!denial.denies || !denial.issue || !denial.stance) return []
    const near = [
      ...statements.slice(Math.max(0, at - BACK), at).toReversed(),
      ...statements.slice(at + 1, at + 1 + AHEAD),
    ]
    const claims = near.filter((claim) => isOpposite(denial, claim))
    const [claim] = claims.toSorted((a, b) => alike(denial, b) - alike(denial, a))
    if (!claim) return []
    const reason = 'opposite answers to one question, close to each other in one text'
    return [{ kind: 'denies', a: denial, b: claim, resolution: resolved('denies', 'near', reason) }]
  })
}

const alike = (a: LinkItem, b: LinkItem): number => wording(a.stems, b.stems).overlap

const isOpposite = (denial: LinkItem, claim: LinkItem): boolean =>
  claim.issue === denial.issue &&
  claim.stance !== undefined &&
  denial.stance !== undefined &&
  [campOf(claim.stance), campOf(denial.stance)].sort().join() === 'no,yes' &&
  whoAgree(denial, claim) !== 'same'
