import { isOpposed } from './isOpposed.ts'
import type { LinkItem } from './LinkItem.ts'
import type { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** Words from which a quotation tells that another one is not of the same words, and up to which share of words they differ. */
const QUOTE_WORDS = 3
const OTHER_QUOTE = 0.15

/** What speaks for and against two statements being one utterance; each 0 to 1. */
export function statementEvidence(a: LinkItem, b: LinkItem, who: ReturnType<typeof whoAgree>) {
  const { cosine, overlap, meaning, cover, run } = wording(a.stems, b.stems)
  const bothQuote = a.core.length >= QUOTE_WORDS && b.core.length >= QUOTE_WORDS
  const quoted = a.core.length && b.core.length ? wording(a.core, b.core).overlap : 0
  const numbers = a.numbers.length > 0 && b.numbers.length > 0
  const sharesNumber = a.numbers.some((number) => b.numbers.includes(number))
  const both = <T>(one: T | undefined, other: T | undefined) => one !== undefined && other !== undefined
  const agrees = <T>(one: T | undefined, other: T | undefined) => Number(both(one, other) && one === other)
  const differs = <T>(one: T | undefined, other: T | undefined) => Number(both(one, other) && one !== other)
  return {
    ...{ cosine, overlap, meaning, cover, run, quoted },
    fragment: Math.max(carried(a, b), carried(b, a)),
    otherQuote: Number(bothQuote && quoted < OTHER_QUOTE),
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

/** The share of the quoted words of one, in twos, that the other has, quoted or not: papers cut a tweet to three words. */
function carried({ core }: LinkItem, { stems }: LinkItem): number {
  const [quoted, told] = [twos(core), new Set(twos(stems))]
  return quoted.length ? quoted.filter((two) => told.has(two)).length / quoted.length : 0
}

const twos = (words: readonly string[]): readonly string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`)
