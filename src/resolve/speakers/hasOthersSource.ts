import { firstAt } from '../../annotate/firstAt.ts'
import { headOf } from '../../annotate/headOf.ts'
import type { Attribution } from '../../model/Attribution.ts'
import type { Scene } from './Scene.ts'

/** Members of a list that are followed up to its first. */
const STEPS = 4
const ACCORDING = /\baccording to (?:the )?$/i

/**
 * Whether the words taken for a statement's source are nearer to its cue than who speaks, and another's: "Lindt sued the | board and its
 * chair |, charging that …", "According to the | Post |, Lindt refused, charging that …".
 */
export function hasOthersSource({ tokens, text }: Scene, { source, cue }: Attribution): boolean {
  const [first] = cue
  const [nearest] = source
  if (!first || !nearest || nearest.end > first.start) return false
  if (ACCORDING.test(text.slice(Math.max(0, nearest.start - 20), nearest.start))) return true
  const at = firstAt(tokens, first.start)
  const { deprel = '', head = -1, upos } = tokens[at] ?? {}
  const isAdjoined =
    upos === 'VERB' && /ing$/.test(text.slice(first.start, tokens[at]?.end)) && deprel.startsWith('advcl')
  let object = headOf(tokens, nearest) ?? -1
  for (let step = 0; step < STEPS && tokens[object]?.deprel === 'conj'; step++) object = tokens[object]?.head ?? -1
  return isAdjoined && tokens[object]?.head === head && /^(?:i?obj|obl)/.test(tokens[object]?.deprel ?? '')
}
