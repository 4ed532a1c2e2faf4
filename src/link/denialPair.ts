import { resolved } from '../pipeline/resolved.ts'
import { isDemand } from './isDemand.ts'
import { isOpposed } from './isOpposed.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Pair } from './Pair.ts'
import { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** Share of the shorter wording, weighed by rarity, that a denial has in common with the claim: chosen on the outlets records. */
const MIN_OVERLAP = 0.5
const MIN_OVERLAP_SAME_ISSUE = 0.15

/** Share of the longer wording, where no question is told of the two: a few words of a long denial are no claim. */
const MIN_COVER = 0.25

/** A denial follows its claim by this many days at most, or precedes the telling of it. */
const WITHIN_DAYS = 30

/**
 * Whether one statement denies what the other asserts: other speakers, the same proposition, opposite sides of one issue.
 *
 * Where no issue is told of either, a verb of denial and wording must do. Far from its claim an act of refusal alone denies nothing.
 */
export function denialPair(denial: LinkItem, claim: LinkItem): Pair | undefined {
  if (denial.of !== 'statement' || claim.of !== 'statement' || !denial.denies || claim.denies) return undefined
  if (denial.denies === 'not' || denial.denies === 'act' || isDemand(claim)) return undefined
  if (!['other', 'unknown'].includes(whoAgree(denial, claim)) || !isNear(denial, claim)) return undefined
  const opposed = areOpposed(denial, claim)
  const coded = denial.issue !== undefined || claim.issue !== undefined
  if (!opposed && (coded || denial.denies !== 'cue')) return undefined
  const { meaning: overlap, cover } = wording(denial.stems, claim.stems)
  if (overlap < (opposed ? MIN_OVERLAP_SAME_ISSUE : MIN_OVERLAP) || (!opposed && cover < MIN_COVER)) return undefined
  const shared = `${Math.round(100 * overlap)} % of the shorter wording in both, and one denies`
  return {
    kind: 'denies',
    resolution: opposed
      ? resolved('denies', 'opposed', `opposite answers to one question, ${shared}`)
      : resolved('denies', 'wording', shared),
  }
}

function areOpposed({ issue, stance }: LinkItem, claim: LinkItem): boolean {
  return issue !== undefined && issue === claim.issue && isOpposed(stance, claim.stance)
}

const isNear = ({ days }: LinkItem, claim: LinkItem): boolean =>
  !days || !claim.days || (days.from - claim.days.to <= WITHIN_DAYS && claim.days.from - days.to <= WITHIN_DAYS)
