import { overlaps } from '../model/overlaps.ts'
import { resolved } from '../pipeline/resolved.ts'
import { isOpposed } from './isOpposed.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Decided } from './pairsOf.ts'
import { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** Statements before and after a denial, in one text, among which its claim is looked for. */
const BACK = 6
const AHEAD = 2

/** Share of the shorter wording that a plain negation has in common with its claim: it repeats most of it. */
const MIN_NEGATED_OVERLAP = 0.5

/**
 * For each denial of a document, the claim near it that takes the other side of its issue, or says what it negates: of several the most alike in words, then the nearest before it.
 *
 * In one text a denial stands by what it denies, and need not repeat its words. Other denials are found by their wording (denialPair.ts).
 */
export function denialsWithin(statements: readonly LinkItem[]): readonly Decided[] {
  return statements.flatMap((denial, at) => {
    if (!denial.denies) return []
    const near = [
      ...statements.slice(Math.max(0, at - BACK), at).toReversed(),
      ...statements.slice(at + 1, at + 1 + AHEAD),
    ]
    const claims = near.filter((claim) => isOpposite(denial, claim) || isNegated(denial, claim))
    const [claim] = claims.toSorted((a, b) => alike(denial, b) - alike(denial, a))
    if (!claim) return []
    const answers = isNegated(denial, claim)
      ? 'the same words with and without "not"'
      : 'opposite answers to one question'
    const reason = `${answers}, close to each other in one text`
    return [{ kind: 'denies', a: denial, b: claim, resolution: resolved('denies', 'near', reason) }]
  })
}

const alike = (a: LinkItem, b: LinkItem): number => wording(a.stems, b.stems).overlap

const isOpposite = (denial: LinkItem, claim: LinkItem): boolean =>
  claim.issue !== undefined &&
  claim.issue === denial.issue &&
  isOpposed(claim.stance, denial.stance) &&
  whoAgree(denial, claim) !== 'same'

/** What one says the other says is not so, in words of one question. */
const isNegated = (denial: LinkItem, claim: LinkItem): boolean =>
  denial.denies === 'words' &&
  !claim.denies &&
  denial.issue !== undefined &&
  denial.issue === claim.issue &&
  !overlaps(denial.extent, claim.extent) &&
  whoAgree(denial, claim) === 'other' &&
  alike(denial, claim) >= MIN_NEGATED_OVERLAP
