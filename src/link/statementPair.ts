import { daysApart } from './daysApart.ts'
import { isTold } from './isTold.ts'
import type { LinkItem } from './LinkItem.ts'
import { logistic } from './logistic.ts'
import type { Pair } from './Pair.ts'
import { statementEvidence } from './statementEvidence.ts'
import { whoAgree } from './whoAgree.ts'
import { whoWords } from './whoWords.ts'
import { wording } from './wording.ts'

/** One occasion is told with dates a day apart, by the hour and the zone of the outlet. */
const MAX_DAYS_APART = 1

/** Whether two statements are one utterance told twice, from the two alone; undefined where something rules it out. */
export function statementPair(a: LinkItem, b: LinkItem): Pair | undefined {
  const who = whoAgree(a, b)
  if (daysApart(a.days, b.days) > MAX_DAYS_APART) return undefined
  const alike = wording(a.stems, b.stems)
  if (!isTold(who, alike)) return undefined
  const evidence = statementEvidence(a, b, who, alike)
  const reason = [
    whoWords[who],
    a.days && b.days ? 'dates that agree' : 'no date in one',
    `${Math.round(100 * alike.meaning)} % of the shorter wording in both`,
    ...(alike.run === 1 ? ['the same words in a row'] : []),
    ...(evidence.sameIssue ? ['same issue'] : []),
  ].join(', ')
  return { kind: 'same', resolution: { confidence: logistic('same-statement.json', evidence), by: 'machine', reason } }
}
