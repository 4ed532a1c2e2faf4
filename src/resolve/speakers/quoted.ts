import { firstAt } from '../../annotate/firstAt.ts'
import { phraseOver } from '../../annotate/phraseOver.ts'
import type { Attribution } from '../../model/Attribution.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { resolved } from '../../pipeline/resolved.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'

interface Channels {
  readonly quoting: readonly string[]
}

/** Tokens after the verb among which its object is looked for. */
const WINDOW = 12

/** "Reuters quoted | her | as saying that …": she speaks, and the agency passes it on. */
export function quoted({ tokens, mentions, entities }: Scene, { cue }: Attribution): Speaker | undefined {
  const { quoting } = ontologyFile<Channels>('en/channels.yaml')
  const [{ start, end } = { start: 0, end: 0 }] = cue
  const from = firstAt(tokens, start)
  const verb = tokens.slice(from, firstAt(tokens, end)).findIndex(({ lemma }) => quoting.includes(lemma)) + from
  if (verb < from) return undefined
  const object = tokens
    .slice(verb + 1, verb + WINDOW)
    .find(({ head, deprel }) => head === verb && /^i?obj/.test(deprel))
  const mention = object && phraseOver(mentions, object)
  if (!mention || !/^(?:person|group|organization|country)$/.test(entities.get(mention.entity)?.type ?? ''))
    return undefined
  return { entity: mention.entity, resolution: resolved('speaker', 'quoted', 'whom another quotes') }
}
