import { firstAt } from '../../annotate/firstAt.ts'
import { phraseOfSource } from '../../annotate/phraseOfSource.ts'
import { phraseOver } from '../../annotate/phraseOver.ts'
import type { Attribution } from '../../model/Attribution.ts'
import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { lastWord } from './lastWord.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'

interface Channels {
  readonly quoting: readonly string[]
  readonly outlets: readonly string[]
}

/** Tokens around the verb among which its object or subject is looked for. */
const WINDOW = 12

/** "Reuters quoted | her | as saying that …", "| she | was quoted by Reuters", "Reuters reported, citing | her |": she speaks, and the agency passes it on. */
export function quoted(scene: Scene, attribution: Attribution): Speaker | undefined {
  const { tokens, mentions, entities } = scene
  const verb = quotingVerb(scene, attribution)
  if (verb < 0) return undefined
  const around = tokens.slice(Math.max(0, verb - WINDOW), verb + WINDOW)
  // In "Reuters said, quoting her" the parse at times gives the object to the first verb.
  const heads = [verb, tokens[verb]?.head]
  const word = around.find(({ head, deprel, start }) =>
    start > (tokens[verb]?.start ?? 0)
      ? heads.includes(head) && /^i?obj/.test(deprel)
      : head === verb && deprel === 'nsubj:pass',
  )
  const mention = word && phraseOver(mentions, word)
  if (!mention || !/^(?:person|group|organization|country)$/.test(entities.get(mention.entity)?.type ?? ''))
    return undefined
  return { entity: mention.entity, resolution: resolved('speaker', 'quoted', 'whom another quotes') }
}

/** The verb of the cue, the one that "as saying" hangs on, or what an outlet adds to its cue; −1 where none quotes anybody. */
function quotingVerb(scene: Scene, { cue, source }: Attribution): number {
  const { tokens } = scene
  const [{ start, end } = { start: 0, end: 0 }] = cue
  const [from, after] = [firstAt(tokens, start), firstAt(tokens, end)]
  const isQuoting = (token: Token | undefined) =>
    !!token && ontologyFile<Channels>('en/channels.yaml').quoting.includes(token.lemma)
  const own = tokens.slice(from, after).findIndex(isQuoting)
  if (own >= 0) return from + own
  const over = tokens[from]?.head ?? -1
  if (tokens[from - 1]?.lemma === 'as' && isQuoting(tokens[over])) return over
  const isAdded = (token: Token) => isQuoting(token) && token.head >= from && token.head < after
  const added = tokens.slice(after, after + WINDOW).findIndex(isAdded)
  return added >= 0 && source[0] && isOutlet(scene, source[0]) ? after + added : -1
}

function isOutlet(scene: Scene, source: Attribution['source'][number]): boolean {
  const mention = phraseOfSource(scene.tokens, scene.mentions, source)
  if (!mention) return false
  const { name = '' } = scene.entities.get(mention.entity) ?? {}
  return (
    scene.gazetteer.actor(name)?.kind === 'outlet' ||
    ontologyFile<Channels>('en/channels.yaml').outlets.includes(lastWord(scene, mention))
  )
}
