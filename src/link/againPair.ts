import { resolved } from '../pipeline/resolved.ts'
import { campOf } from './campOf.ts'
import { isOpposed } from './isOpposed.ts'
import type { LinkItem } from './LinkItem.ts'
import type { Pair } from './Pair.ts'
import { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** Share of the shorter wording, weighed by rarity, that a repetition has in common with what it repeats, and how much less where the words say "again". */
const MIN_REPEATED = 0.6
const MIN_SAID_AGAIN = 0.3

/** Share that who takes the other side of a question has in common with what he said before. */
const MIN_WALKED_BACK = 0.3

/** What is said within a day may be one utterance; what is said later than this, in days, is another time's. */
const APART_DAYS = 1
const WITHIN_DAYS = 31

/** Whether someone repeats, or walks back from, what he said on an earlier day; from the two statements alone. */
export function againPair(later: LinkItem, earlier: LinkItem): Pair | undefined {
  if (later.of !== 'statement' || earlier.of !== 'statement' || !isAfter(later, earlier)) return undefined
  if (!['same', 'stands-for'].includes(whoAgree(later, earlier))) return undefined
  const sameIssue = later.issue !== undefined && later.issue === earlier.issue
  const alike = wording(later.stems, earlier.stems).meaning
  const shared = `${Math.round(100 * alike)} % of the shorter wording in both, on another day`
  if (sameIssue && isOpposed(later.stance, earlier.stance) && alike >= MIN_WALKED_BACK)
    return {
      kind: 'walks-back',
      resolution: resolved('walks-back', 'opposed', `opposite answers of one speaker to one question, ${shared}`),
    }
  if (later.again === 'retracts' && alike >= MIN_WALKED_BACK)
    return { kind: 'walks-back', resolution: resolved('walks-back', 'told', `it says that it takes back, ${shared}`) }
  if (later.issue !== earlier.issue || !isOneCamp(later, earlier) || later.again === 'retracts') return undefined
  if (later.again === 'repeats' && alike >= MIN_SAID_AGAIN)
    return { kind: 'repeats', resolution: resolved('repeats', 'told', `it says "again", ${shared}`) }
  return alike >= MIN_REPEATED ? { kind: 'repeats', resolution: resolved('repeats', 'wording', shared) } : undefined
}

const isAfter = ({ days }: LinkItem, earlier: LinkItem): boolean =>
  days !== undefined &&
  earlier.days !== undefined &&
  days.from - earlier.days.to > APART_DAYS &&
  days.from - earlier.days.to <= WITHIN_DAYS

const isOneCamp = ({ stance, denies }: LinkItem, earlier: LinkItem): boolean =>
  stance && earlier.stance ? campOf(stance) === campOf(earlier.stance) : !denies === !earlier.denies
