import { firstAt } from '../../annotate/firstAt.ts'
import { headOf } from '../../annotate/headOf.ts'
import type { Attribution } from '../../model/Attribution.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { clauseSubject } from './clauseSubject.ts'
import type { Scene } from './Scene.ts'
import type { Speaker } from './Speaker.ts'

/** Members of a list that are followed up to its first. */
const STEPS = 4

/** "Lindt sued the board and its chair, | charging that …": who sued, not whom, though the words nearest to the cue were taken for its source. */
export function participle(scene: Scene, { source, cue }: Attribution): Speaker | undefined {
  const { tokens, text } = scene
  const [first] = cue
  const [nearest] = source
  if (!first || !nearest || nearest.end > first.start) return undefined
  const at = firstAt(tokens, first.start)
  const { deprel = '', head = -1, upos } = tokens[at] ?? {}
  const isAdjoined =
    upos === 'VERB' && /ing$/.test(text.slice(first.start, tokens[at]?.end)) && deprel.startsWith('advcl')
  let object = headOf(tokens, nearest) ?? -1
  for (let step = 0; step < STEPS && tokens[object]?.deprel === 'conj'; step++) object = tokens[object]?.head ?? -1
  const isObject = tokens[object]?.head === head && /^(?:i?obj|obl)/.test(tokens[object]?.deprel ?? '')
  const subject = isAdjoined && isObject ? clauseSubject(scene, first) : undefined
  return (
    subject && {
      entity: subject.entity,
      resolution: resolved('speaker', 'elliptical-subject', 'subject of the clause that the cue hangs on'),
    }
  )
}
