import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { Statement } from '../../model/Statement.ts'
import { overlapping } from './overlapping.ts'
import type { Reading } from './Reading.ts'

/** What may stand outside of the quotation marks of a direct quotation: a comma, a dash. */
const PUNCTUATION = /^[\s\p{P}]*$/u

/** Direct where the content is nothing but quotations, mixed where it holds some, indirect where it holds none. */
export function kindOf(reading: Reading, cue: number, content: readonly Span[]): Statement['kind'] {
  const own = reading.quotations[reading.quotationOf[cue] ?? -1]
  const quoted = content
    .flatMap((span) => overlapping(reading.quotations, span))
    .filter((quotation) => quotation !== own)
  if (!quoted.length) return 'indirect'
  return content.every((span) => PUNCTUATION.test(unquoted(reading.text, span, quoted))) ? 'direct' : 'mixed'
}

function unquoted(text: string, span: Span, quotations: readonly Span[]): string {
  let rest = ''
  let at = span.start
  for (const quotation of quotations) {
    if (!overlaps(quotation, span)) continue
    rest += text.slice(at, Math.max(at, quotation.start))
    at = Math.max(at, quotation.end)
  }
  return rest + text.slice(at, Math.max(at, span.end))
}
