import type { Span } from '../src/model/Span.ts'

/** Turns offsets in Unicode code points, as the gold files have them, into UTF-16 code units of the same text. */
export function toUtf16(text: string): (span: readonly number[]) => Span {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return ([start = 0, end = 0]) => ({ start: units[start] ?? unit, end: units[end] ?? unit })
}
