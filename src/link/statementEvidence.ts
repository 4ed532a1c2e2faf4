import { isOpposed } from './isOpposed.ts'
import type { LinkItem } from './LinkItem.ts'
import type { whoAgree } from './whoAgree.ts'
import { wording } from './wording.ts'

/** Words from which a quotation tells that another one is not of the same words, and up to which share of words they differ. */
const QUOTE_WORDS = 3
const OTHER_QUOTE = 0.15

/**
 * What speaks for and against two statements being one utterance; each 0 to 1.
 *
 * Few pieces: of twice as many, each fitted as well, those left out made groups worse on records that the weights were not fitted on.
 */
export function statementEvidence(
  a: LinkItem,
  b: LinkItem,
  who: ReturnType<typeof whoAgree>,
  { meaning, cover } = wording(a.stems, b.stems),
) {
  const quoted = a.core.length && b.core.length ? wording(a.core, b.core).overlap : 0
  const bothQuote = a.core.length >= QUOTE_WORDS && b.core.length >= QUOTE_WORDS
  const agrees = <T>(one: T | undefined, other: T | undefined) => Number(one !== undefined && one === other)
  return {
    ...{ meaning, cover, quoted },
    fragment: Math.max(carried(a, b), carried(b, a)),
    otherQuote: Number(bothQuote && quoted < OTHER_QUOTE),
    compatriots: Number(who === 'compatriots'),
    bothDated: Number([a, b].every(({ days }) => days && days.to === days.from)),
    opposed: Number(isOpposed(a.stance, b.stance)),
    // In one text two statements of a speaker on one question are two; in two texts they are often one speech.
    across: Number(a.document !== b.document),
    sameIssue: agrees(a.issue, b.issue),
    sameAct: agrees(a.act, b.act),
  }
}

/** The share of the quoted words of one, in twos, that the other has, quoted or not: papers cut a tweet to three words. */
function carried({ core }: LinkItem, { stems }: LinkItem): number {
  const [quoted, told] = [twos(core), new Set(twos(stems))]
  return quoted.length ? quoted.filter((two) => told.has(two)).length / quoted.length : 0
}

const twos = (words: readonly string[]): readonly string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`)
