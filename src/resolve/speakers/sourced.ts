import { antecedentOf } from '../../annotate/antecedentOf.ts'
import { firstAt } from '../../annotate/firstAt.ts'
import { headOf } from '../../annotate/headOf.ts'
import { phraseOfSource } from '../../annotate/phraseOfSource.ts'
import { phraseOver } from '../../annotate/phraseOver.ts'
import type { Attribution } from '../../model/Attribution.ts'
import type { Entity } from '../../model/Entity.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Span } from '../../model/Span.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { clauseSubject } from './clauseSubject.ts'
import { firstPerson } from './firstPerson.ts'
import { mentionsIn } from './mentionsIn.ts'
import { paperOf } from './paperOf.ts'
import { paperOwner } from './paperOwner.ts'
import { position } from './position.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'
import { sentenceAt } from './sentenceAt.ts'

const FIRST_PERSON = /^(?:I|we|my|our|me|us|mine|ours)$/i

/** The speaker by the words of the source: the outermost mention that begins first in it. */
export function sourced(
  scene: Scene,
  attribution: Attribution,
  known: (id: string) => string | undefined,
): Speaker | undefined {
  const source = nearest(scene, attribution)
  const words = scene.text.slice(source.start, source.end)
  const own = FIRST_PERSON.test(words) ? firstPerson(scene, attribution, source, known) : undefined
  if (own) return own
  const signed = FIRST_PERSON.test(words) ? scene.mentions[firstAt(scene.mentions, source.start)] : undefined
  const signer = signed?.start === source.start ? scene.entities.get(signed.entity) : undefined
  if (signed && signer) return by(scene, signer, signed, words)
  if (/^(?:no(?! one)|any|nothing|anything|we|us|our|ours)\b/i.test(words) && !attribution.within)
    return ahead(scene, attribution)
  if (/^(who|which|that|whose)\b/i.test(words)) return relative(scene, source)
  const mention = spoken(scene, attribution)
  const entity = mention && scene.entities.get(mention.entity)
  if (!mention || !entity) return undefined
  const paper = paperOf(scene, mention)
  const owner = paper && paperOwner(scene, paper)
  return owner ?? (paper === mention && BARE.test(words) ? undefined : by(scene, entity, mention, words))
}

/** The first part of the source, of those in the sentence of the cue where there are such: a headline or signature may be another part. */
const nearest = (scene: Scene, attribution: Attribution): Span => inSentence(scene, attribution)[0] as Span

function inSentence(scene: Scene, attribution: Attribution): readonly Span[] {
  const sentence = sentenceAt(scene.sentences, position(attribution))
  const inside = attribution.source.filter(({ start }) => start >= sentence.start && start < sentence.end)
  return inside.length ? inside : attribution.source
}

/** What the source is; where it has several parts the cue's subject before all else, then people. */
function spoken(scene: Scene, attribution: Attribution): Mention | undefined {
  const parts = inSentence(scene, attribution).flatMap(
    (span) => phraseOfSource(scene.tokens, scene.mentions, span) ?? [],
  )
  const [cue] = attribution.cue
  const subject = cue && parts.length > 1 ? clauseSubject(scene, cue)?.entity : undefined
  const typeOf = ({ entity }: Mention) => scene.entities.get(entity)?.type
  const speaker =
    parts.find((part) => part.entity === subject && typeOf(part) !== 'other') ??
    parts.find((part) => typeOf(part) === 'person')
  return speaker ?? (parts[0] && (describedBy(scene, parts[0]) ?? parts[0]))
}

/** Of what a description that stands after its name ends in, the name: "Ada Lindt, head of the | Water Board |, said". */
function describedBy({ tokens, mentions, entities }: Scene, { start, end }: Mention): Mention | undefined {
  let at = headOf(tokens, { start, end }) ?? -1
  while (/^(?:appos|nmod|flat|compound)/.test(tokens[at]?.deprel ?? '')) at = tokens[at]?.head ?? -1
  const token = tokens[at]
  const over = token && token.end <= start ? phraseOver(mentions, token) : undefined
  return over && over.end <= start && entities.get(over.entity)?.type === 'person' ? over : undefined
}

/** "The statement", "a tweet" are made by whoever spoke before; "one report", "various reports" by somebody else. */
const BARE = /^(?:the|this|that|his|her|its|their)\b|^an?\b.*\b(?:tweet|post|statement|letter|email|message)$/i

/** Pronouns and descriptions below it have a rule of their own, so that their confidence is. */
const SURE = 0.7

function by({ named, likelihoods }: Scene, entity: Entity, mention: Mention, words: string): Speaker {
  const tell = (rule: string, reason: string): Speaker => ({
    entity: entity.id,
    resolution: resolved('speaker', rule, reason),
  })
  const unsure = (likelihoods.get(mention) ?? 1) < SURE ? '-unsure' : ''
  if (mention.kind === 'pronoun') return tell(`pronoun${unsure}`, 'pronoun, the likeliest of those spoken of before')
  if (mention.kind === 'nominal')
    return named.has(entity.id)
      ? tell(`nominal-role${unsure}`, 'description, fits somebody whom the text names')
      : tell('nominal', 'description of somebody the text does not name')
  if (entity.type === 'country') return tell('country', 'the text has the country speak')
  if (entity.type !== 'person') return tell('organization', 'named body')
  return words.includes(entity.name)
    ? tell('name', 'named')
    : tell('surname', 'part of a name that the text gives in full')
}

/** Whoever speaks by name next, for words at the top of a report that name nobody: a headline with "we" in it. */
function ahead(scene: Scene, attribution: Attribution): Speaker | undefined {
  const rank = scene.rank.get(attribution.id) ?? 0
  if (rank > 0) return undefined
  const next = scene.attributions
    .slice(rank + 1, rank + 1 + AHEAD)
    .flatMap(({ source }) => (source[0] ? mentionsIn(scene, source[0]).slice(0, 1) : []))
    .find(({ entity }) => scene.entities.get(entity)?.type === 'person' && scene.named.has(entity))
  return (
    next && { entity: next.entity, resolution: resolved('speaker', 'ahead', 'the first who speaks by name after it') }
  )
}

/** Statements after it that are looked at. */
const AHEAD = 3

/** "Lindt, who said", "those in the valley who say": whom the clause belongs to. */
function relative(scene: Scene, { start }: Span): Speaker | undefined {
  const { tokens, mentions, text } = scene
  const noun = tokens[antecedentOf(tokens, firstAt(tokens, start)) ?? -1]
  const over = noun && phraseOver(mentions, noun)
  const isPerson = ({ entity }: Mention) => scene.entities.get(entity)?.type === 'person'
  // "The addition of Ada Lindt, who said": "who" is no addition.
  const inside =
    noun && /^who/i.test(text.slice(start, start + 3)) && !(over && isPerson(over))
      ? mentionsIn(scene, { start: (over ?? noun).start, end: start })
      : []
  const antecedent = inside.findLast(isPerson) ?? over
  const entity = scene.entities.get(antecedent?.entity ?? '')
  if (!antecedent || !entity) return undefined
  const paper = paperOf(scene, antecedent)
  if (paper) return paperOwner(scene, paper)
  return {
    entity: entity.id,
    resolution: resolved('speaker', 'relative', 'relative pronoun, the name or description before it'),
  }
}
