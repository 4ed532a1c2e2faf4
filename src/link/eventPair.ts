import { daysApart } from './daysApart.ts'
import { eventEvidence } from './eventEvidence.ts'
import type { LinkItem } from './LinkItem.ts'
import { logistic } from './logistic.ts'
import type { Pair } from './Pair.ts'
import { whoAgree } from './whoAgree.ts'
import { whoWords } from './whoWords.ts'

/** One event is dated a day apart by the hour and the zone of the outlet. */
const MAX_DAYS_APART = 1

/** Whether two events are one told twice, from the two alone; undefined where something rules it out. */
export function eventPair(a: LinkItem, b: LinkItem): Pair | undefined {
  const who = whoAgree(a, b)
  if (a.act !== b.act || daysApart(a.days, b.days) > MAX_DAYS_APART) return undefined
  const evidence = eventEvidence(a, b, who)
  const reason = [
    `both ${a.act}`,
    whoWords[who],
    evidence.bothDated ? 'dates that agree' : 'no own date in one',
    ...(evidence.sameTrigger ? ['the same word for it'] : []),
    ...(evidence.sameNumber ? ['the same number'] : []),
  ].join(', ')
  return { kind: 'same', resolution: { confidence: logistic('same-event.json', evidence), by: 'machine', reason } }
}
