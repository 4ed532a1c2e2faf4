import type { Found } from './Found.ts'
import type { Reading } from './Reading.ts'
import { tokenAt } from './tokenAt.ts'

/** A dash and a name behind a quotation, on the same line or the next, with nothing after: "“…” — Jane Roe, envoy". */
const SIGNATURE = /\s{0,4}\n?\s{0,4}(?<dash>[—–―]|-{1,2})[ \t]*(?<name>\p{Lu}[^\n.:;“”"]{1,80})(?=\n|$)/uy

/** Not measured, for lack of a corpus. */
const CONFIDENCE = 0.8

/** Quotations signed with a name after a dash: the dash is the cue. */
export function signed({ text, tokens, quotations }: Reading): Found[] {
  return quotations.flatMap((quotation) => {
    SIGNATURE.lastIndex = quotation.end
    const match = SIGNATURE.exec(text)
    if (!match?.groups?.name || !match.groups.dash) return []
    const name = match.groups.name.trimEnd()
    const start = match.index + match[0].lastIndexOf(match.groups.name)
    const dash = match.index + match[0].indexOf(match.groups.dash)
    return {
      head: tokenAt(tokens, dash),
      source: [{ start, end: start + name.length }],
      cue: [{ start: dash, end: dash + match.groups.dash.length }],
      content: [{ start: quotation.start, end: quotation.end }],
      confidence: CONFIDENCE,
    }
  })
}
