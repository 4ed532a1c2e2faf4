import { firstAt } from '../../annotate/firstAt.ts'
import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Mention } from '../../model/Mention.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { clauseSubject } from './clauseSubject.ts'
import { mentionsIn } from './mentionsIn.ts'
import { paperOf } from './paperOf.ts'
import { paperOwner } from './paperOwner.ts'
import { position } from './position.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'
import { sentenceAt } from './sentenceAt.ts'
import { wordsOf } from './wordsOf.ts'

/** Cues that keep back who says it: "reportedly". */
const NOBODY = /^(?:(?:report|alleg|suppos|purport)edly\b|\p{L}+ly$)/iu

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
  const told = beside && known(beside.id)
  const isNoun = first && scene.tokens[firstAt(scene.tokens, first.start)]?.upos === 'NOUN'
  const clause = first && !source.length ? clauseSubject(scene, first) : undefined
  // "Moray said Lindt had called, adding", "dismissed the claim that": the subject next to the cue is not who speaks.
  const isOther = (isNoun && told) || (clause && beside && isSpokenOf(scene, beside, clause))
  const subject = isOther ? undefined : clause
  const tell = (entity: string | undefined, rule: string, reason: string): Speaker | undefined =>
    entity ? { entity, resolution: resolved('speaker', rule, reason) } : undefined
  const paper = subject && paperOf(scene, subject)
  const same = source.length ? undefined : scene.quoted.get(wordsOf(scene.text, attribution))
  const before = earlier.find((other) => known(other.id))
  if (!source.length && first && NOBODY.test(scene.text.slice(first.start, first.end)))
    return tell(
      earlier.map(({ id }) => known(id)).find((id) => isOutlet(scene, id)),
      'carried',
      'the outlet that reported before it',
    )
  return (
    tell(same && known(same), 'repeated', 'the same words stand with their speaker elsewhere in the report') ??
    tell(
      subject && speaks(scene, subject.entity) && subject.entity !== told ? subject.entity : undefined,
      'elliptical-subject',
      'subject of the clause that the cue hangs on',
    ) ??
    (paper && paperOwner(scene, paper)) ??
    tell(told, 'elliptical', 'speaker of the statement before it in the sentence') ??
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

/** "According to Moray, Lindt had called, adding" goes on with the one spoken of. */
const isSpokenOf = ({ text }: Scene, { cue, content }: Attribution, mention: Mention): boolean =>
  content.some((span) => contains(span, mention)) && !/^according\b/i.test(text.slice(cue[0]?.start, cue[0]?.end))

const isOutlet = ({ gazetteer, entities }: Scene, id: string | undefined): boolean =>
  gazetteer.actor(entities.get(id ?? '')?.name ?? '')?.kind === 'outlet'
