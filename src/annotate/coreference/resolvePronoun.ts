import type { Figure } from './Figure.ts'
import type { Phrase } from './Phrase.ts'
import type { Recent, Trace } from './Recent.ts'

/** Sentences that a pronoun reaches back. */
const REACH = 3
/** What a candidate counts for being so; set by hand, ordered as in Lappin and Leass 1994. */
const WEIGHT = { subject: 40, speaks: 30, name: 15, near: 100, possessor: -25 }
/** A sentence further back halves the weight of nearness. */
const DECAY = 0.5

/** Whom a pronoun means; `undefined` where nobody fits. `barred`: the speaker of the words that it stands in. */
export function resolvePronoun(pronoun: Phrase, recent: Recent, barred: Figure | undefined): Figure | undefined {
  let best: Figure | undefined
  let most = 0
  for (const trace of recent.traces) {
    if (pronoun.sentence - trace.phrase.sentence > REACH) break
    if (trace.figure === barred || trace.phrase.end >= pronoun.end || !agrees(trace.figure, pronoun)) continue
    const score = weigh(trace, pronoun)
    if (score > most) {
      most = score
      best = trace.figure
    }
  }
  if (best && best.gender === 'any' && (pronoun.gender === 'm' || pronoun.gender === 'f')) best.gender = pronoun.gender
  return best
}

function agrees({ type, gender, number }: Figure, pronoun: Phrase): boolean {
  if (pronoun.number === 'many') return number === 'many' || type === 'organization' || type === 'group'
  if (number === 'many') return false
  if (pronoun.gender === 'n') return type === 'country' || type === 'organization' || type === 'instrument'
  return type === 'person' && (gender === 'any' || gender === pronoun.gender)
}

function weigh({ phrase, subject, speaks, figure }: Trace, pronoun: Phrase): number {
  const near = WEIGHT.near * DECAY ** (pronoun.sentence - phrase.sentence)
  const crowd = pronoun.number === 'many' && figure.number !== 'many' ? -30 : 0
  return (
    near +
    crowd +
    (subject ? WEIGHT.subject : 0) +
    (speaks ? WEIGHT.speaks : 0) +
    (phrase.kind === 'nominal' ? 0 : WEIGHT.name) +
    (phrase.kind !== 'pronoun' && figure.gender === pronoun.gender ? WEIGHT.name : 0)
  )
}
