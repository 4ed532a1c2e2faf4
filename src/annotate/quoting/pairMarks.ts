import type { Quotation } from '../../model/Quotation.ts'
import type { Span } from '../../model/Span.ts'
import type { QuoteMark } from './QuoteMark.ts'

type Pair = Pick<Quotation, 'start' | 'end' | 'inner' | 'closed'>

/** Quotations open at once: more is no writing, and would cost more than linear time. */
const DEEPEST = 8

/**
 * The quotations of one block, from its marks: each mark closes what it can, else opens.
 * Where a closing mark is missing the quotation ends before the next of its family opens, or with the block.
 *
 * @param continuesBefore whether the block before ends inside a quotation: a first closing mark then belongs to its speech.
 */
export function pairMarks(marks: readonly QuoteMark[], block: Span, continuesBefore: boolean): Pair[] {
  const pairs: Pair[] = []
  const open: QuoteMark[] = []
  const closers = closersAhead(marks)
  const endAt = (mark: Span, inner: number, end: number, closed: boolean) =>
    pairs.push({ start: mark.start, end, inner: { start: mark.end, end: Math.max(mark.end, inner) }, closed })
  const endLost = (from: number, at: number) => {
    for (const mark of open.splice(from)) if (mark.family !== 'single') endAt(mark, at, at, false)
  }

  for (const [at, mark] of marks.entries()) {
    const ahead = closers[at] ?? 0
    const partner = open.findLastIndex(({ family }) => family === mark.family)
    const isPossessive = mark.maybePossessive && ahead > 1
    if (partner >= 0 && mark.role !== 'open') {
      if (isPossessive) continue
      endLost(partner + 1, mark.start)
      for (const opener of open.splice(partner)) endAt(opener, mark.start, mark.end, true)
    } else if (mark.role !== 'close') {
      const isOpened = open.filter(({ family }) => family === mark.family).length
      if (ahead < isOpened && partner === open.length - 1) endLost(partner, mark.start)
      if (open.length === DEEPEST) endLost(0, mark.start)
      open.push(mark)
    } else if (at === 0 && continuesBefore && mark.family === 'double') {
      endAt({ start: block.start, end: block.start }, mark.start, mark.end, true)
    }
  }
  endLost(0, block.end)
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** For each mark, how many closing marks of its family come from there on that no opening mark before them needs. */
function closersAhead(marks: readonly QuoteMark[]): number[] {
  const counts = new Map<QuoteMark['family'], number>()
  return marks
    .toReversed()
    .map(({ family, role }) => {
      const count = counts.get(family) ?? 0
      const next = role === 'open' ? Math.max(0, count - 1) : count + 1
      counts.set(family, next)
      return next
    })
    .reverse()
}
