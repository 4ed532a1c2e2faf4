import type { Span } from '../../model/Span.ts'
import type { Reading } from './Reading.ts'

/**
 * Widens a content to the quotations that it touches and to those that go on with them; spans that then meet become one.
 *
 * @param touched indices of these quotations; the one in which the cue itself stands is no part of them: there the speech
 * tells of another's.
 */
export function wholeQuotations(reading: Reading, content: readonly Span[], touched: ReadonlySet<number>): Span[] {
  const quotations = [...touched].flatMap((index) => [index, ...followers(reading, index)])
  const spans = [...content, ...[...new Set(quotations)].flatMap((index) => reading.quotations[index] ?? [])]
  const merged: Span[] = []
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

function followers({ goesOnIn }: Reading, index: number): number[] {
  const found: number[] = []
  for (let at = goesOnIn.get(index); at !== undefined; at = goesOnIn.get(at)) found.push(at)
  return found
}
