import { contains } from '../../model/contains.ts'
import type { Found } from './Found.ts'

/** Statements before and after among which the one around a statement is looked for; contents are rarely longer. */
const REACH = 60

/** For each statement the index of the innermost other one in whose content its cue lies. */
export function nest(found: readonly Found[]): (number | undefined)[] {
  return found.map((inner, index) => {
    let best: { readonly at: number; readonly length: number } | undefined
    for (let at = Math.max(0, index - REACH); at < Math.min(found.length, index + REACH); at++) {
      const outer = found[at]
      if (!outer || at === index) continue
      const around = outer.content.find((span) => inner.cue.every((cue) => contains(span, cue)))
      if (!around || inner.content.some((span) => outer.cue.some((cue) => contains(span, cue)))) continue
      const length = around.end - around.start
      if (!best || length < best.length) best = { at, length }
    }
    return best?.at
  })
}
