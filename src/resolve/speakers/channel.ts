import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import type { Mention } from '../../model/Mention.ts'
import type { Resolution } from '../../model/Resolution.ts'
import type { Statement } from '../../model/Statement.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { lastWord } from './lastWord.ts'
import { mentionsIn } from './mentionsIn.ts'
import { position } from './position.ts'
import type { Scene } from './Scene.ts'
import { sentenceAt } from './sentenceAt.ts'

interface Channels {
  readonly platforms: Readonly<Record<string, readonly string[]>>
  readonly documents: readonly string[]
  readonly posts: readonly string[]
  readonly unnamed: readonly string[]
  readonly officials: readonly string[]
  readonly anonymity: readonly string[]
  readonly outlets: readonly string[]
}

interface Via {
  readonly entity?: string
  readonly kind: NonNullable<Statement['viaKind']>
  readonly resolution: Resolution
}

/** By what way the words came: an outlet or platform named beside the statement, a paper, or a cue that means one. */
export function channel(scene: Scene, attribution: Attribution, speaker: string | undefined): Via | undefined {
  const { platforms, documents, posts } = ontologyFile<Channels>('en/channels.yaml')
  const beside = mentionsIn(scene, sentenceAt(scene.sentences, position(attribution))).filter(
    (mention) => mention.entity !== speaker && !attribution.content.some((span) => contains(span, mention)),
  )
  for (const mention of beside) {
    const kind = carrier(scene, mention)
    if (kind)
      return { entity: mention.entity, kind, resolution: resolved('via', kind, `${kind} named in the sentence`) }
  }
  const cue = attribution.cue.map(({ start, end }) => scene.text.slice(start, end).toLowerCase()).join(' ')
  const platform = Object.entries(platforms).find(([, words]) =>
    words.some((word) => cue.split(' ').includes(word)),
  )?.[0]
  if (platform) {
    const entity = scene.platforms.get(platform)
    return {
      ...(entity && { entity }),
      kind: 'platform',
      resolution: resolved('via', 'cue', `the cue means ${platform}`),
    }
  }
  for (const mention of beside) {
    const noun = lastWord(scene, mention)
    if (mention.kind !== 'nominal' || !(documents.includes(noun) || posts.includes(noun))) continue
    if (!isSourceOrInside(scene, attribution, mention)) continue
    const kind = posts.includes(noun) ? 'platform' : 'document'
    return { entity: mention.entity, kind, resolution: resolved('via', 'document', `the words stand in a ${noun}`) }
  }
  const told = beside.find((mention) => isUnnamedOutlet(scene, attribution, mention))
  if (told)
    return { entity: told.entity, kind: 'outlet', resolution: resolved('via', 'outlet', 'an outlet without a name') }
  const kind = unnamed(scene, attribution, speaker)
  return kind && { kind, resolution: resolved('via', kind, 'the report keeps the name back') }
}

/** "told state television", "a newspaper reported, citing her". */
function isUnnamedOutlet(scene: Scene, { source }: Attribution, mention: Mention): boolean {
  const { outlets } = ontologyFile<Channels>('en/channels.yaml')
  if (mention.kind !== 'nominal' || !outlets.includes(lastWord(scene, mention))) return false
  return source.some((span) => contains(span, mention))
    ? source.some(({ start }) => start === mention.start)
    : /\b(?:told|on|in|to)\s+$/i.test(scene.text.slice(Math.max(0, mention.start - 10), mention.start))
}

/** Who speaks without a name: "two diplomats", "a person familiar with the matter", or anybody who asks not to be named. */
function unnamed(
  scene: Scene,
  attribution: Attribution,
  speaker: string | undefined,
): 'official' | 'unnamed' | undefined {
  const { type, name = '' } = scene.entities.get(speaker ?? '') ?? {}
  const [source] = attribution.source
  if (!speaker || !source || scene.named.has(speaker) || (type !== 'person' && type !== 'group')) return undefined
  const { unnamed, officials, anonymity } = ontologyFile<Channels>('en/channels.yaml')
  const words = name.toLowerCase().split(/[^\p{L}]+/u)
  const isOfficial = words.some((word) => officials.includes(word))
  const { start, end } = sentenceAt(scene.sentences, position(attribution))
  const sentence = scene.text.slice(start, end).toLowerCase()
  if (anonymity.some((words) => sentence.includes(words))) return isOfficial ? 'official' : 'unnamed'
  // "The minister", "her aide" are somebody whom one could name.
  if (/^(?:the|this|that|his|her|its|their|all|no)\b|['’]s?\b/i.test(name)) return undefined
  return isOfficial ? 'official' : words.some((word) => unnamed.includes(word)) ? 'unnamed' : undefined
}

/** An outlet or platform that is not itself the source: "according to Tasnim", "told Reuters", "on Twitter". */
function carrier(
  { entities, text, gazetteer }: Scene,
  { entity, kind, start, end }: Mention,
): 'outlet' | 'platform' | undefined {
  if (kind !== 'name') return undefined
  const found = gazetteer.actor(entities.get(entity)?.name ?? '')?.kind ?? gazetteer.actor(text.slice(start, end))?.kind
  return found === 'outlet' || found === 'platform' ? found : undefined
}

const isSourceOrInside = ({ text }: Scene, { source }: Attribution, mention: Mention): boolean =>
  source.some((span) => contains(span, mention)) ||
  /\b(?:in|by|through|via|on)\s+$/i.test(text.slice(Math.max(0, mention.start - 10), mention.start))
