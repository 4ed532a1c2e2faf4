import type { Span } from '../../model/Span.ts'
import type { Reading } from './Reading.ts'
import type { Role } from './Role.ts'
import { roles } from './roles.ts'
import type { Unit } from './Unit.ts'

/** The words that units of one role cover: those that follow one another in one span, bare punctuation at the ends left out. */
export function spansOf({ text }: Reading, units: readonly Unit[], path: readonly number[], role: Role): Span[] {
  const spans: Span[] = []
  units.forEach((unit, at) => {
    if (roles[path[at] ?? 0] !== role) return
    const last = spans.at(-1)
    if (
      last &&
      at > 0 &&
      roles[path[at - 1] ?? 0] === role &&
      unit.kind !== 'quotation' &&
      units[at - 1]?.kind !== 'quotation'
    )
      spans[spans.length - 1] = { start: last.start, end: unit.end }
    else spans.push({ start: unit.start, end: unit.end })
  })
  return spans.map((span) => trimmed(text, span, role)).filter((span) => span.start < span.end)
}

/** A source keeps the comma that closes its apposition, a cue the colon that leads on to its content. */
function trimmed(text: string, { start, end }: Span, role: Role): Span {
  const words = text.slice(start, end)
  const before = /^[\s,;:.–—-]*/.exec(words)?.[0].length ?? 0
  if (before === words.length) return role === 'cue' ? { start, end } : { start, end: start }
  const after = role === 'content' ? (/[\s,;:.–—-]*$/.exec(words)?.[0].length ?? 0) : 0
  return { start: start + before, end: end - after }
}
