import { relatedStems } from '../resolve/stances/relatedStems.ts'
import type { LinkItem } from './LinkItem.ts'
import type { whoAgree } from './whoAgree.ts'
import { whomAgree } from './whomAgree.ts'
import { wording } from './wording.ts'

/** An event's own date is that of a day or a few; one that is worked out from its document's spans weeks. */
const DATED_DAYS = 31

/** What speaks for and against two mentions being one event; each 0 to 1. */
export function eventEvidence(a: LinkItem, b: LinkItem, who: ReturnType<typeof whoAgree>) {
  const { cosine, meaning, cover, run } = wording(a.stems, b.stems)
  const whom = whomAgree(a, b)
  const sameTrigger = a.core.some((stem) => b.core.includes(stem))
  const sameNumber = a.numbers.some((number) => b.numbers.includes(number))
  const relatedTrigger =
    !sameTrigger && a.core.some((stem) => relatedStems(stem).some((other) => b.core.includes(other)))
  const dated = [a, b].every(({ days }) => days && days.to - days.from < DATED_DAYS)
  return {
    ...{ cosine, meaning, cover, run },
    sameActor: Number(who === 'same'),
    unknownActor: Number(who === 'unknown'),
    otherActor: Number(who === 'other'),
    sameRecipient: Number(whom === 'same'),
    otherRecipient: Number(whom === 'other'),
    sameTrigger: Number(sameTrigger),
    relatedTrigger: Number(relatedTrigger),
    otherNumber: Number(a.numbers.length > 0 && b.numbers.length > 0 && !sameNumber),
    across: Number(a.document !== b.document),
    bothDated: Number(dated),
    sameStatus: Number(a.status === b.status),
    sameNumber: Number(sameNumber),
  }
}
