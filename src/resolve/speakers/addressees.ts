import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { mentionsIn } from './mentionsIn.ts'
import type { Scene } from './Scene.ts'

interface Channels {
  readonly telling: readonly string[]
}

/** Those spoken to: "told | the council", "said to reporters". */
export function addressees(scene: Scene, { cue, content }: Attribution): readonly string[] {
  const last = cue.at(-1)
  if (!last) return []
  const verb = /[\p{L}]+$/u.exec(scene.text.slice(last.start, last.end))?.[0].toLowerCase() ?? ''
  const gap = /^\s+(to\s+)?/.exec(scene.text.slice(last.end, last.end + 10))
  if (!gap || !(gap[1] || ontologyFile<Channels>('en/channels.yaml').telling.includes(verb))) return []
  const start = last.end + gap[0].length
  const mention = mentionsIn(scene, { start, end: start + 1 })[0]
  return mention && !content.some((span) => contains(span, mention)) ? [mention.entity] : []
}
