import { answerOf } from './answerOf.ts'
import { fateOf } from './fateOf.ts'
import { leanings } from './leanings.ts'
import { negatedWords } from './negatedWords.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'

/** The side that words take: above 0 is yes; and on what that rests. */
export interface Side {
  readonly sign: number
  readonly rule: 'predicate' | 'act' | 'attitude'
}

/** Lemmas that speak of what is due or planned, and those that merely speak of what may be or is wished. Source: the modality literature (Saurí and Pustejovsky 2009). */
const DUE = new Set('will shall should must need ought insist demand'.split(' '))
const WISHED = new Set(
  "would can may might 'll want wish hope hopefully expect plan intend seek prepare let go emphasis favor favour deserve time".split(
    ' ',
  ),
)

/** Acts whose promise outweighs a word that only resembles the predicate. */
const PROMISED = new Set(['AGREE', 'COOPERATE'])
const YES_ACTS = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE'])
const NO_ACTS = new Set(['REJECT', 'THREATEN'])
/** Acts that do something with the very thing that they name. */
const ASKING = new Set(['AGREE', 'REJECT', 'REQUEST'])
/** Acts that regard a thing: who praises what a yes does away with says no. */
const REGARDING = new Set(['REJECT', 'SUPPORT'])

/** Words from "be" to what is said of a deed: "would be a grave mistake". */
const VERDICT_REACH = 3

/** The side that a statement's words, without its conditions, take on a topic; undefined where they take none. */
export function sideOf(topic: Topic, wording: Wording, cue: Wording, act: string | undefined): Side | undefined {
  if (topic.asks === 'fact' && leanings().unsure([...cue.lemmas, ...wording.lemmas]).length) return undefined
  if (topic.asks === 'fact' && leanings().untrue(wording.lemmas).length) return { sign: -1, rule: 'attitude' }
  const turned = negatedWords(wording)
  const byAct = act && signOf(act, topic.asks)
  if (topic.asks === 'judgement' && byAct) return { sign: byAct, rule: 'act' }
  const said = answerOf(topic, wording, turned)
  const fate = fateOf(topic, wording, turned, act !== 'REJECT')
  const answer = said || (isAsked(fate, act, wording, cue) ? fate : 0)
  const isPromised = byAct && act && PROMISED.has(act) && byAct * answer < 0 && !isDirect(topic, wording)
  if (answer && !isPromised && (topic.asks !== 'deed' || act || isWilled(wording, cue)))
    return { sign: answer * (topic.asks === 'deed' && !act ? verdictOn(wording) : 1), rule: 'predicate' }
  const regard = topic.effect < 0 && wording.stems.some((stem) => topic.things.has(stem)) ? -1 : 1
  if (byAct) return { sign: byAct * (act && REGARDING.has(act) ? regard : 1), rule: 'act' }
  if (topic.asks === 'fact') return undefined
  const attitude = attitudeOf(wording, turned) + attitudeOf(cue, negatedWords(cue))
  if (attitude) return { sign: attitude * regard, rule: 'attitude' }
  return isPlanned(topic, wording, cue) ? { sign: 1, rule: 'predicate' } : undefined
}

/** Whether words that make something of a thing want it so. */
const isAsked = (fate: number, act: string | undefined, wording: Wording, cue: Wording): boolean =>
  fate !== 0 && (act ? ASKING.has(act) : isWilled(wording, cue))

/** Whether a word of the question's predicate itself is said, not just one like it or against it. */
const isDirect = ({ predicate }: Topic, { stems }: Wording): boolean => stems.some((stem) => predicate.has(stem))

/** Whether something is spoken of as to be done, or not: what merely takes place answers no question of what shall be done. */
const isWilled = (wording: Wording, cue: Wording): boolean =>
  [...cue.lemmas, ...wording.lemmas].some((lemma) => DUE.has(lemma) || WISHED.has(lemma)) ||
  leanings().opens([...cue.lemmas, ...wording.lemmas]).length > 0 ||
  leanings().negations([...cue.lemmas, ...wording.lemmas]).length > 0

/** Whether the thing itself is what is planned or wished: "plans an election". */
const isPlanned = ({ keys }: Topic, { stems }: Wording, cue: Wording): boolean =>
  cue.lemmas.some((lemma) => DUE.has(lemma) || WISHED.has(lemma)) && keys.some(({ stem }) => stems.includes(stem))

/** An accusation affirms the fact that it tells, and disapproves of the thing that it judges. */
function signOf(act: string, asks: Topic['asks']): number {
  if (act === 'ACCUSE') return asks === 'fact' ? 1 : asks === 'judgement' ? -1 : 0
  if (asks === 'fact' && (act === 'AGREE' || act === 'THREATEN')) return 0
  if (act === 'REQUEST') return asks === 'judgement' ? 1 : 0
  return YES_ACTS.has(act) ? 1 : NO_ACTS.has(act) ? -1 : 0
}

/** What is said of a deed that nobody calls due: -1 where it "would be a mistake". */
function verdictOn({ lemmas }: Wording): number {
  const isVerdict = ({ at }: { readonly at: number }): boolean =>
    lemmas.slice(Math.max(0, at - VERDICT_REACH), at).includes('be')
  const isDue = lemmas.some((lemma) => DUE.has(lemma))
  return !isDue && leanings().disapproves(lemmas).some(isVerdict) ? -1 : 1
}

function attitudeOf({ lemmas }: Wording, turned: readonly boolean[]): number {
  const { approves, disapproves } = leanings()
  const sum = (found: readonly { readonly at: number }[]): number =>
    found.reduce((total, { at }) => total + (turned[at] ? -1 : 1), 0)
  return sum(approves(lemmas)) - sum(disapproves(lemmas))
}
