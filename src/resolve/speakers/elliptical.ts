import type { Attribution } from '../../model/Attribution.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { clauseSubject } from './clauseSubject.ts'
import { mentionsIn } from './mentionsIn.ts'
import { position } from './position.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'
import { sentenceAt } from './sentenceAt.ts'
import { wordsOf } from './wordsOf.ts'

/** Cues that keep back who says it: "reportedly". */
const NOBODY = /^\p{L}+ly$/iu

/** The speaker where the source is left out, or says nothing of itself ("the statement said"). */
export function elliptical(
  scene: Scene,
  attribution: Attribution,
  known: (id: string) => string | undefined,
): Speaker | undefined {
  const { source, cue, within } = attribution
  const [first] = cue
  const at = position(attribution)
  const sentence = sentenceAt(scene.sentences, at)
  const rank = scene.rank.get(attribution.id) ?? 0
  const earlier = scene.attributions
    .slice(Math.max(0, rank - REACH), rank)
    .filter((other) => other.within === within && other.id !== within)
    .toReversed()
  const beside = earlier.find((other) => position(other) >= sentence.start && known(other.id))
  const tell = (entity: string | undefined, rule: string, reason: string): Speaker | undefined =>
    entity ? { entity, resolution: resolved('speaker', rule, reason) } : undefined
  const subject = first && !source.length ? clauseSubject(scene, first) : undefined
  const same = source.length ? undefined : scene.quoted.get(wordsOf(scene.text, attribution))
  const before = earlier.find((other) => known(other.id))
  if (!source.length && first && NOBODY.test(scene.text.slice(first.start, first.end)))
    return tell(outlet(scene, before && known(before.id)), 'carried', 'the outlet that reported before it')
  return (
    tell(same && known(same), 'repeated', 'the same words stand with their speaker elsewhere in the report') ??
    tell(beside && known(beside.id), 'elliptical', 'speaker of the statement before it in the sentence') ??
    tell(
      subject && speaks(scene, subject.entity) ? subject.entity : undefined,
      'elliptical-subject',
      'subject of the clause that the cue hangs on',
    ) ??
    tell(before && known(before.id), source.length ? 'document' : 'carried', 'speaker of the statement before it') ??
    tell(within && known(within), 'outer', 'speaker of the words that it stands in') ??
    tell(
      mentionsIn(scene, { start: sentence.start, end: at }).find(({ entity }) => speaks(scene, entity))?.entity,
      'sentence-first',
      'the first in the sentence who can speak',
    )
  )
}

/** Statements before it that are looked back at. */
const REACH = 12

const speaks = ({ entities }: Scene, id: string): boolean => {
  const type = entities.get(id)?.type
  return type === 'person' || type === 'organization' || type === 'country' || type === 'group'
}

const outlet = ({ gazetteer, entities }: Scene, id: string | undefined): string | undefined =>
  gazetteer.actor(entities.get(id ?? '')?.name ?? '')?.kind === 'outlet' ? id : undefined
