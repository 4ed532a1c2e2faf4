import type { Statement } from '../../model/Statement.ts'
import type { Doer } from '../acts/actOf.ts'
import { conditionsIn } from './conditionsIn.ts'
import { leanings } from './leanings.ts'
import { negatedWords } from './negatedWords.ts'
import { type Side, sideOf } from './sideOf.ts'
import type { Topic } from './Topic.ts'
import type { Wording } from './Wording.ts'

export interface Position {
  readonly stance: NonNullable<Statement['stance']>
  readonly rule: Side['rule'] | 'example'
}

/** Of the words of an example, the share that a statement has to have to take the example's stance. */
const LIKE_EXAMPLE = 0.6

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
  if (side.rule === 'predicate' && EMBEDDED.has(held.lemmas[0] ?? '')) return undefined
  const sign = side.rule === 'act' ? side.sign : asMeant(side, topic, cue, act)
  return { stance: strength(topic.asks, { ...side, sign }, wording, cue, act), rule: side.rule }
}

/** What opens a question that is told: it takes no side. */
const EMBEDDED = new Set(['whether', 'when', 'how', 'why', 'where', 'who'])

/** The side of a content as its cue turns it: "ruled out a pause", "had no plans to leave", "did not rule out a pause". */
function asMeant({ sign, rule }: Side, { asks }: Topic, cue: Wording, act: string | undefined): number {
  const negations = leanings().negations(cue.lemmas).length
  if (act === 'REJECT' && (asks === 'fact' || negations || leanings().disapproves(cue.lemmas).length))
    return -Math.abs(sign)
  return rule === 'predicate' && negations % 2 ? -sign : sign
}

/** A wording without its conditions: "if there are talks" promises none. */
function unconditional(wording: Wording): Wording {
  const held = wording.lemmas.map(() => true)
  for (const { at, length } of conditionsIn(wording.lemmas))
    for (let i = at; i < held.length && (i < at + length || wording.upos[i] !== 'PUNCT'); i++) held[i] = false
  const kept = (values: readonly string[]): string[] => values.filter((_, i) => held[i])
  return { lemmas: kept(wording.lemmas), stems: kept(wording.stems), upos: kept(wording.upos) }
}

/** How far a side is taken. */
function strength(
  asks: Topic['asks'],
  { sign, rule }: Side,
  { lemmas }: Wording,
  cue: Wording,
  act: string | undefined,
): Position['stance'] {
  const { insists, negations, softens, opens } = leanings()
  const depends = asks === 'deed' || (asks === 'judgement' && !(rule === 'act' && sign < 0))
  if (depends && act !== 'ACCUSE' && conditionsIn(lemmas).length) return 'conditional'
  if (sign < 0) return softens([...cue.lemmas, ...lemmas]).length && !insists(lemmas).length ? 'resists' : 'rejects'
  const isLeaning = opens([...cue.lemmas, ...lemmas]).length > 0 || negations(cue.lemmas).length > 1
  return asks === 'deed' && act !== 'REQUEST' && isLeaning ? 'open' : 'supports'
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
