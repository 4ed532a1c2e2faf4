import type { Reading } from './Reading.ts'
import type { Unit } from './Unit.ts'

/** Tokens looked at on either side of a cue: longer sentences are lists and tables. */
const WINDOW = 120

/** Steps from a token up to the word that it belongs to; deeper trees are parser slips. */
const MAX_DEPTH = 40

/** Quoted sentences after the cue's own that may go on with its content. */
const MAX_FOLLOWING = 12

/** Clauses that can stand apart from the constituent they hang on, once a comma or dash sets them off. */
const LOOSE = new Set(['acl', 'acl:relcl', 'advcl', 'appos', 'conj', 'parataxis'])

/**
 * Cuts the sentence around a cue into units: dependents of the cue and of each word above it, those words themselves,
 * loose clauses within them, all cut again where a quotation begins or ends; and the quoted sentences beside it.
 */
export function unitsAround(reading: Reading, cue: number): Unit[] {
  const { tokens, quotationOf } = reading
  const [begin, finish] = reading.sentences[reading.sentenceOf[cue] ?? 0] ?? [cue, cue]
  const levels = new Map<number, number>()
  for (let at = cue, level = 0; at >= 0 && !levels.has(at); at = tokens[at]?.head ?? -1) levels.set(at, level++)
  const units: Unit[] = []
  let open: Unit | undefined
  const first = Math.max(begin, cue - WINDOW)
  const last = Math.min(finish, cue + WINDOW)
  for (let index = first; index <= last; index++) {
    const { top, level } = belongsTo(reading, index, levels)
    const start = tokens[index]?.start ?? 0
    const end = tokens[index]?.end ?? start
    if (open?.top === top && quotationOf[open.last] === quotationOf[index]) open = { ...open, end, last: index }
    else {
      if (open) units.push(open)
      const kind = index === cue ? 'cue' : levels.has(top) ? 'ancestor' : 'dependent'
      open = { top, level, kind, first: index, last: index, start, end }
    }
  }
  if (open) units.push(open)
  return [...quotedBefore(reading, first), ...units, ...quotedAfter(reading, last)]
}

/** The word that a token hangs on, the highest below the cue or the words above it, and the level of these. */
function belongsTo(reading: Reading, index: number, levels: ReadonlyMap<number, number>) {
  const { tokens } = reading
  let top = index
  for (let depth = 0; depth < MAX_DEPTH && !levels.has(top); depth++) {
    const head = tokens[top]?.head ?? -1
    if (levels.has(head) || head < 0 || isLoose(reading, top)) break
    top = head
  }
  let above = top
  for (let depth = 0; depth < MAX_DEPTH && above >= 0 && !levels.has(above); depth++) above = tokens[above]?.head ?? -1
  return { top, level: levels.get(above) ?? levels.size }
}

function isLoose({ tokens, leftEdge, text }: Reading, index: number): boolean {
  const edge = leftEdge[index] ?? index
  const before = tokens[edge - 1]
  const opener = text[tokens[edge]?.start ?? 0] ?? ''
  return (
    LOOSE.has(tokens[index]?.deprel ?? '') &&
    (/[,;:–—-]/.test(opener) || (before !== undefined && /[,;:–—-]/.test(text[before.start] ?? '')))
  )
}

/** The quotation that ends right before the cue's sentence. */
function quotedBefore(reading: Reading, first: number): Unit[] {
  const unit = quotedUnit(reading, reading.quotationOf[first - 1] ?? -1)
  return unit && reading.quotationOf[first] !== reading.quotationOf[first - 1] ? [unit] : []
}

/** The quotations that make up the sentences after the cue's. */
function quotedAfter(reading: Reading, last: number): Unit[] {
  const found: Unit[] = []
  let at = last + 1
  while (found.length < MAX_FOLLOWING) {
    const index = reading.quotationOf[at] ?? -1
    const unit = index === reading.quotationOf[at - 1] ? undefined : quotedUnit(reading, index)
    if (!unit || !endsSentence(reading, unit.last)) break
    found.push(unit)
    at = (reading.sentences[reading.sentenceOf[unit.last] ?? 0]?.[1] ?? unit.last) + 1
  }
  return found
}

/** Whether no word follows a token in its sentence. */
function endsSentence({ sentences, sentenceOf, tokens }: Reading, index: number): boolean {
  const last = sentences[sentenceOf[index] ?? 0]?.[1] ?? index
  for (let at = index + 1; at <= last; at++) if (tokens[at]?.upos !== 'PUNCT') return false
  return true
}

function quotedUnit({ quotations, quotedTokens }: Reading, index: number): Unit | undefined {
  const quotation = quotations[index]
  const range = quotedTokens[index]
  if (!quotation || !range) return
  const [first, last] = range
  return { kind: 'quotation', level: -1, top: first, first, last, start: quotation.start, end: quotation.end }
}
