import type { Span } from '../model/Span.ts'

/**
 * Cuts a text into parts of at most `length` UTF-16 code units: after the last line end that fits, else after the last space, else
 * anywhere but inside a surrogate pair. Together they are the whole text; an empty text is one empty part.
 */
export function cutParts(text: string, length: number): readonly Span[] {
  const parts: Span[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + length >= text.length ? text.length : cut(text, start, start + length)
    parts.push({ start, end })
    start = end
  }
  return parts.length > 0 ? parts : [{ start: 0, end: 0 }]
}

function cut(text: string, start: number, last: number): number {
  const stretch = text.slice(start, last)
  const after = Math.max(stretch.lastIndexOf('\n'), 0) || Math.max(stretch.lastIndexOf(' '), 0)
  if (after > 0) return start + after + 1
  const pair = /[\uD800-\uDBFF]/.test(text.charAt(last - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(last))
  return pair && last - 1 > start ? last - 1 : last
}
