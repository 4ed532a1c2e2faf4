import type { Span } from '../../model/Span.ts'
import { isApostrophe } from './isApostrophe.ts'
import type { QuoteMark } from './QuoteMark.ts'

const MARK = /``|''|[“”„‟"«»‹›‘’‚‛'`]/g

const FAMILY: Readonly<Record<string, QuoteMark['family']>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '`': 'single',
}

/** The quotation marks of one block, apostrophes left out. */
export function quoteMarks(text: string, block: Span): QuoteMark[] {
  const within = text.slice(block.start, block.end)
  return [...within.matchAll(MARK)].flatMap(({ 0: glyph, index }): QuoteMark[] => {
    const family = FAMILY[glyph] ?? 'double'
    const before = within.charAt(index - 1)
    const after = within.charAt(index + glyph.length)
    if (family === 'single' && isApostrophe(within, index)) return []
    return [
      {
        start: block.start + index,
        end: block.start + index + glyph.length,
        family,
        role: role(glyph, before, after),
        maybePossessive:
          family === 'single' && /[sSzx]/.test(before) && /\s/.test(after) && /\p{L}/u.test(within.charAt(index + 2)),
      },
    ]
  })
}

/** Room decides first, so that marks the wrong way round are read as meant; the glyph decides where room does not. */
function role(glyph: string, before: string, after: string): QuoteMark['role'] {
  const roomBefore = before === '' || /[\s([{—–―/“‘"«„‚`'-]/.test(before)
  const roomAfter = after === '' || /[\s)\]}.,;:!?…—–―/”’"»'-]/.test(after)
  if (roomBefore && !roomAfter) return 'open'
  if (roomAfter && !roomBefore) return 'close'
  if (/[“‘„‚«‹`]/.test(glyph)) return 'open'
  if (/[”’»›]|''/.test(glyph)) return 'close'
  return 'either'
}
