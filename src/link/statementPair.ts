import { campOf } from './campOf.ts'
import { daysApart } from './daysApart.ts'
import type { LinkItem } from './LinkItem.ts'
import { logistic } from './logistic.ts'
import type { Pair } from './Pair.ts'
import { statementEvidence } from './statementEvidence.ts'
import { whoAgree } from './whoAgree.ts'
import { whoWords } from './whoWords.ts'

/** One occasion is told with dates a day apart, by the hour and the zone of the outlet. */
const MAX_DAYS_APART = 1

/** Whether two statements are one utterance told twice, from the two alone; undefined where something rules it out. */
export function statementPair(a: LinkItem, b: LinkItem): Pair | undefined {
  const who = whoAgree(a, b)
  if (who === 'other' || daysApart(a.days, b.days) > MAX_DAYS_APART) return undefined
  if (a.stance && b.stance && [campOf(a.stance), campOf(b.stance)].sort().join() === 'no,yes') return undefined
  const evidence = statementEvidence(a, b, who)
  // Without a speaker only common wording tells: two unnamed people may say alike things.
  if (evidence.cosine === 0 || (who === 'unknown' && evidence.run < 1)) return undefined
  const reason = [
    whoWords[who],
    a.days && b.days ? 'dates that agree' : 'no date in one',
    `${Math.round(100 * evidence.overlap)} % of the shorter wording in both`,
    ...(evidence.run === 1 ? ['the same words in a row'] : []),
    ...(evidence.sameIssue ? ['same issue'] : []),
  ].join(', ')
  return { kind: 'same', resolution: { confidence: logistic('same-statement.json', evidence), by: 'machine', reason } }
}
