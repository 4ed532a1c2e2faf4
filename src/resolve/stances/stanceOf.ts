import { stemmer } from 'stemmer'
import type { Statement } from '../../model/Statement.ts'
import type { Doer } from '../acts/actOf.ts'
import { conceptsAt } from './conceptsAt.ts'
import { conditionsIn } from './conditionsIn.ts'
import { leanings } from './leanings.ts'
import { negatedWords } from './negatedWords.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'

export interface Position {
  readonly stance: NonNullable<Statement['stance']>
  readonly rule: 'predicate' | 'act' | 'attitude' | 'example'
}

/** Of the words of an example, the share that a statement has to have to take the example's stance. */
const LIKE_EXAMPLE = 0.6

/** Lemmas that speak of what is willed, due or planned. Source: the modality literature (Saurí and Pustejovsky 2009). */
const WILL = new Set(
  "will would shall should must can may might 'll want wish hope hopefully expect need plan intend seek prepare ought let go insist demand emphasis favor favour deserve time".split(
    ' ',
  ),
)

/** Acts whose promise outweighs a word that only resembles the predicate. */
const PROMISED = new Set(['AGREE', 'COOPERATE'])
const YES_ACTS = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE'])
const NO_ACTS = new Set(['REJECT', 'THREATEN'])

/** The answer that a statement's words give to the question of its topic; undefined where they take no side. */
export function stanceOf(
  topic: Topic,
  wording: Wording,
  cue: Wording,
  act: string | undefined,
  doer?: Doer,
): Position | undefined {
  const example = nearestExample(topic, wording)
  if (example) return { stance: example, rule: 'example' }
  const held = unconditional(wording)
  const side = sideOf(topic, held, cue, act)
  const isWarning = held.lemmas.length < wording.lemmas.length && leanings().compels(held.lemmas).length > 0
  if (!side || isWarning) return undefined
  // What somebody else would do is foretold, not willed.
  if (topic.asks === 'deed' && doer === 'other' && !act && side.rule === 'predicate') return undefined
  const isDenied = act === 'REJECT' && (topic.asks === 'fact' || leanings().disapproves(cue.lemmas).length > 0)
  const sign = isDenied && side.rule !== 'act' ? -Math.abs(side.sign) : side.sign
  return { stance: strength(topic.asks, { ...side, sign }, wording, cue, act), rule: side.rule }
}

/** A wording without its conditions: "if there are talks" promises none. */
function unconditional(wording: Wording): Wording {
  const held = wording.lemmas.map(() => true)
  for (const { at, length } of conditionsIn(wording.lemmas))
    for (let i = at; i < held.length && (i < at + length || wording.upos[i] !== 'PUNCT'); i++) held[i] = false
  const kept = (values: readonly string[]): string[] => values.filter((_, i) => held[i])
  return { lemmas: kept(wording.lemmas), stems: kept(wording.stems), upos: kept(wording.upos) }
}

interface Side {
  readonly sign: number
  readonly rule: Position['rule']
}

function sideOf(topic: Topic, wording: Wording, cue: Wording, act: string | undefined): Side | undefined {
  const turned = negatedWords(wording)
  const byAct = act && signOf(act, topic.asks)
  const attitude = attitudeOf(wording, turned) + attitudeOf(cue, negatedWords(cue))
  const answer = answerOf(topic, wording, turned)
  if (topic.asks === 'fact' && leanings().untrue(wording.lemmas).length) return { sign: -1, rule: 'attitude' }
  if (topic.asks === 'judgement' && byAct) return { sign: byAct, rule: 'act' }
  const isPromised = byAct && act && PROMISED.has(act) && byAct * answer < 0 && !isDirect(topic, wording)
  if (answer && !isPromised && (topic.asks !== 'deed' || act || isWilled(wording, cue)))
    return { sign: answer, rule: 'predicate' }
  if (byAct) return { sign: byAct, rule: 'act' }
  if (topic.asks === 'fact') return undefined
  if (attitude) return { sign: attitude, rule: 'attitude' }
  return isPlanned(topic, wording, cue) ? { sign: 1, rule: 'predicate' } : undefined
}

/** Whether a word of the question's predicate itself is said, not just one like it or against it. */
const isDirect = ({ predicate }: Topic, { stems }: Wording): boolean => stems.some((stem) => predicate.has(stem))

/** Whether something is spoken of as to be done, or not: what merely takes place answers no question of what shall be done. */
const isWilled = (wording: Wording, cue: Wording): boolean =>
  [...cue.lemmas, ...wording.lemmas].some((lemma) => WILL.has(lemma)) ||
  leanings().opens([...cue.lemmas, ...wording.lemmas]).length > 0 ||
  leanings().negations(wording.lemmas).length > 0

/** Whether the thing itself is what is planned or wished: "plans an election". */
const isPlanned = ({ keys }: Topic, { stems }: Wording, cue: Wording): boolean =>
  cue.lemmas.some((lemma) => WILL.has(lemma)) && keys.some(({ stem }) => stems.includes(stem))

/** An accusation affirms the fact that it tells, and disapproves of the thing that it judges. */
function signOf(act: string, asks: Topic['asks']): number {
  if (act === 'ACCUSE') return asks === 'fact' ? 1 : asks === 'judgement' ? -1 : 0
  if (act === 'AGREE' && asks === 'fact') return 0
  if (act === 'REQUEST') return asks === 'judgement' ? 1 : 0
  return YES_ACTS.has(act) ? 1 : NO_ACTS.has(act) ? -1 : 0
}

/** Whether the words of the question's predicate, or their opposites, are said of it: above 0 is yes. */
function answerOf({ predicate, sides }: Topic, wording: Wording, turned: readonly boolean[]): number {
  let answer = 0
  for (const [i, stem] of wording.stems.entries()) {
    const turn = turned[i] ? -1 : 1
    const denied = /^(?:non-?|un|in|il|im|ir|dis)(.{4,})$/.exec(wording.lemmas[i] as string)?.[1]
    if (denied && predicate.has(stemmer(denied))) answer -= 2 * turn
    else if (stem && predicate.has(stem)) answer += 2 * turn
    else
      for (const { matter, side } of conceptsAt(wording, i)) {
        const asked = sides.find((concept) => concept.matter === matter)
        if (asked) answer += asked.side * side * turn
      }
  }
  return answer
}

function attitudeOf({ lemmas }: Wording, turned: readonly boolean[]): number {
  const { approves, disapproves } = leanings()
  const sum = (found: readonly { readonly at: number }[]): number =>
    found.reduce((total, { at }) => total + (turned[at] ? -1 : 1), 0)
  return sum(approves(lemmas)) - sum(disapproves(lemmas))
}

function strength(
  asks: Topic['asks'],
  { sign, rule }: Side,
  { lemmas }: Wording,
  cue: Wording,
  act: string | undefined,
): Position['stance'] {
  const { insists, softens, opens } = leanings()
  const depends = asks === 'deed' || (asks === 'judgement' && !(rule === 'act' && NO_ACTS.has(act ?? '')))
  if (depends && act !== 'ACCUSE' && conditionsIn(lemmas).length) return 'conditional'
  if (sign < 0) return softens([...cue.lemmas, ...lemmas]).length && !insists(lemmas).length ? 'resists' : 'rejects'
  return asks === 'deed' && opens([...cue.lemmas, ...lemmas]).length ? 'open' : 'supports'
}

/** The words of content, marked where a negation turns them round: "negotiable" is not like "not negotiable". */
function turnedStems(wording: Wording): string[] {
  const turned = negatedWords(wording)
  return wording.stems.flatMap((stem, i) => (stem ? (turned[i] ? `not ${stem}` : stem) : []))
}

/** The stance of the example whose words the statement shares most, if enough. */
function nearestExample({ examples }: Topic, wording: Wording): Position['stance'] | undefined {
  const said = new Set(turnedStems(wording))
  const near = examples
    .filter(({ stance }) => stance)
    .map(({ wording, stance }) => {
      const words = turnedStems(wording)
      return { stance, share: words.filter((word) => said.has(word)).length / (words.length || 1) }
    })
    .sort((a, b) => b.share - a.share)[0]
  return near && near.share >= LIKE_EXAMPLE ? near.stance : undefined
}
