import type { Attribution } from '../../model/Attribution.ts'
import type { Layers } from '../../model/Layers.ts'
import { actOf } from '../acts/actOf.ts'
import { doersIn } from '../acts/doersIn.ts'
import { indexMentions } from '../participants/indexMentions.ts'
import { isOwn } from './isOwn.ts'
import { passedOn } from './passedOn.ts'
import { type Position, stanceOf } from './stanceOf.ts'
import type { Topic } from './Topic.ts'
import { tokensIn } from './tokensIn.ts'
import { wordingOf } from './wordingOf.ts'

type Known = Pick<Layers, 'attributions' | 'tokens' | 'entities' | 'mentions' | 'speakers' | 'acts'>

/** Gives how a statement of a document answers the question of a topic; undefined where it takes no side. */
export function positionsIn({ attributions, tokens, entities, mentions, speakers, acts }: Known) {
  const doer = doersIn({ tokens, entities, speakers }, indexMentions(mentions, entities))
  const inner = Map.groupBy(attributions, ({ within }) => within)
  return function positionOf(attribution: Attribution, topic: Topic): Position | undefined {
    if (attribution.factuality === 'negated') return undefined
    const act = acts.get(attribution.id)?.act
    const cue = wordingOf(tokensIn(tokens, attribution.cue))
    const passed = passedOn(attribution, inner.get(attribution.id) ?? [], tokens)
    if (!passed) {
      const said = wordingOf(tokensIn(tokens, attribution.content))
      return stanceOf(topic, said, cue, act, doer(attribution))
    }
    const told = positionOf(passed, topic)
    // Who rejects claims, or backs a call, speaks of somebody else's.
    const isOthers = !passed.source.length && TAKING.has(actOf(cue, NOTHING)?.act ?? '')
    if (!told || (!isOthers && isOwn(attribution, passed, speakers))) return told
    return act && BACKS.has(act)
      ? told
      : act && OPPOSES.has(act)
        ? { ...told, stance: AGAINST[told.stance] }
        : undefined
  }
}

const NOTHING = wordingOf([])

/** Acts that take the side of the statement that they speak of, or ask for it, and those that take the other. */
const BACKS = new Set(['SUPPORT', 'AGREE', 'REQUEST'])
const OPPOSES = new Set(['REJECT', 'ACCUSE'])
const TAKING = new Set(['SUPPORT', ...OPPOSES])

/** The side of who opposes such a statement. */
const AGAINST = {
  supports: 'rejects',
  open: 'rejects',
  conditional: 'rejects',
  resists: 'supports',
  rejects: 'supports',
} as const
