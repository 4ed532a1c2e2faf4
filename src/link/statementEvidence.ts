import { isOpposed } from './isOpposed.ts'
import type { LinkItem } from './LinkItem.ts'
import type { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** What speaks for and against two statements being one utterance; each 0 to 1. */
export function statementEvidence(a: LinkItem, b: LinkItem, who: ReturnType<typeof whoAgree>) {
  const { cosine, overlap, meaning, cover, run } = wording(a.stems, b.stems)
  const quoted = a.core.length && b.core.length ? wording(a.core, b.core).overlap : 0
  const numbers = a.numbers.length > 0 && b.numbers.length > 0
  const sharesNumber = a.numbers.some((number) => b.numbers.includes(number))
  const both = <T>(one: T | undefined, other: T | undefined) => one !== undefined && other !== undefined
  const agrees = <T>(one: T | undefined, other: T | undefined) => Number(both(one, other) && one === other)
  const differs = <T>(one: T | undefined, other: T | undefined) => Number(both(one, other) && one !== other)
  return {
    ...{ cosine, overlap, meaning, cover, run, quoted },
    sameNumber: Number(sharesNumber),
    otherNumber: Number(numbers && !sharesNumber),
    standsFor: Number(who === 'stands-for'),
    compatriots: Number(who === 'compatriots'),
    unknownWho: Number(who === 'unknown'),
    otherWho: Number(who === 'other'),
    bothDated: Number([a, b].every(({ days }) => days && days.to === days.from)),
    opposed: Number(isOpposed(a.stance, b.stance)),
    // In one text two statements of a speaker on one question are two; in two texts they are often one speech.
    across: Number(a.document !== b.document),
    sameIssue: agrees(a.issue, b.issue),
    otherIssue: differs(a.issue, b.issue),
    sameStance: agrees(a.stance, b.stance),
    otherStance: differs(a.stance, b.stance),
    sameAct: agrees(a.act, b.act),
    otherAct: differs(a.act, b.act),
  }
}
