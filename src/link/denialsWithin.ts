import { overlaps } from '../model/overlaps.ts'
import { resolved } from '../pipeline/resolved.ts'
import { isDemand } from './isDemand.ts'
import { isOpposed } from './isOpposed.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Decided } from './pairsOf.ts'
import { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** Statements before and after a denial, in one text, among which its claim is looked for. */
const BACK = 6
const AHEAD = 2

/** Share of the shorter wording that a plain negation has in common with its claim, and of the longer one: it repeats most of it, and says little else. */
const MIN_NEGATED = 0.7
const MIN_NEGATED_COVER = 0.35

/** Share that it has in common with an accusation of the one who negates. */
const MIN_ANSWERED = 0.3

/** One denial may stand against several wordings of what it denies. */
const MOST_CLAIMS = 3

/** Share that a denial has in common with a claim that takes no side. */
const MIN_TOLD = 0.5

/**
 * For each denial of a document, the claims near it: those that take the other side of its issue, accuse, or say what it negates; the surest, then the most
 * alike in words, then the nearest before it. A demand or offer that is turned down is answered, not denied.
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
    const referred = denial.refers && denial.denies !== 'not' ? referredTo(denial, near) : []
    const claims = (referred.length ? referred : near)
      .flatMap((claim) => {
        const rule = referred.length ? 'referred' : ruleFor(denial, claim)
        return rule ? [{ claim, rule, alike: alike(denial, claim) } as const] : []
      })
      .toSorted((a, b) => RANKS.indexOf(a.rule) - RANKS.indexOf(b.rule) || b.alike - a.alike)
    return claims.slice(0, MOST_CLAIMS).map(({ claim, rule }): Decided => {
      const kind = isDemand(claim) ? 'answers' : 'denies'
      const reason = `${REASONS[rule]}, close to each other in one text`
      return { kind, a: denial, b: claim, resolution: resolved(kind, rule, reason) }
    })
  })
}

/**
 * What "the remarks" are: of what another side says, or wants, the most alike where the denial repeats some of it, else the nearest; and what its
 * speaker says beside it.
 */
function referredTo(denial: LinkItem, near: readonly LinkItem[]): readonly LinkItem[] {
  const others = near.filter(
    (claim) =>
      whoAgree(denial, claim) === 'other' &&
      !claim.denies &&
      isDemand(claim) === (denial.refers === 'demand') &&
      !overlaps(denial.extent, claim.extent),
  )
  const likest = others.toSorted((x, y) => alike(denial, y) - alike(denial, x))[0]
  const meant = likest && alike(denial, likest) >= MIN_ANSWERED ? likest : others[0]
  return others.filter((claim) => claim === meant || whoAgree(claim, meant as LinkItem) === 'same')
}

const REASONS = {
  carried: 'it calls untrue what it says that another says',
  referred: 'no to what was said just before',
  near: 'opposite answers to one question',
  accused: 'a denial after an accusation',
  negated: 'the same words with and without "not"',
  told: 'a denial in words of the claim',
} as const

/** The surest first. */
const RANKS: readonly (keyof typeof REASONS)[] = ['carried', 'referred', 'near', 'negated', 'accused', 'told']

function ruleFor(denial: LinkItem, claim: LinkItem): keyof typeof REASONS | undefined {
  const who = whoAgree(denial, claim)
  if (who === 'same') return undefined
  if (overlaps(denial.extent, claim.extent)) return who === 'other' && isCarried(claim, denial) ? 'carried' : undefined
  if (denial.denies === 'not') {
    if (who !== 'other' || claim.denies) return undefined
    if (isNegated(denial, claim)) return 'negated'
    return claim.act === 'ACCUSE' && isAccused(denial, claim) && alike(denial, claim) >= MIN_ANSWERED
      ? 'accused'
      : undefined
  }
  if (claim.denies) return undefined
  if (claim.issue !== undefined && claim.issue === denial.issue && isOpposed(claim.stance, denial.stance)) return 'near'
  if (who !== 'other' || (denial.side !== undefined && denial.side === claim.side)) return undefined
  if (claim.act === 'ACCUSE' && isAccused(denial, claim)) return 'accused'
  return denial.denies === 'cue' && denial.issue === claim.issue && alike(denial, claim) >= MIN_TOLD
    ? 'told'
    : undefined
}

/** Whether who denies is whom the claim accuses, or speaks for them. */
const isAccused = (denial: LinkItem, claim: LinkItem): boolean =>
  claim.whom.length > 0 &&
  ['same', 'stands-for'].includes(whoAgree(denial, { ...claim, who: claim.whom, standIns: [] }))

const alike = (a: LinkItem, b: LinkItem): number => wording(a.stems, b.stems).meaning

/** What a denial tells inside it as said by another is denied where it calls it untrue, or denies that it is so. */
const isCarried = (claim: LinkItem, { denies, extent }: LinkItem): boolean =>
  claim.extent.start >= extent.start &&
  claim.extent.end <= extent.end &&
  (denies === 'words' || (denies !== 'not' && claim.stems[0] === 'that'))

/** What one says the other says is not so, in words of one question. */
function isNegated(denial: LinkItem, claim: LinkItem): boolean {
  const { meaning, cover } = wording(denial.stems, claim.stems)
  const isOneIssue = denial.issue !== undefined && denial.issue === claim.issue
  return isOneIssue && meaning >= MIN_NEGATED && cover >= MIN_NEGATED_COVER
}
