import type { Span } from '../../model/Span.ts'

const HYPHEN = /^[-‐‑]$/
const OPEN = /[-‐‑]$/

/** Tokens with the hyphens between them as one, as the tagger's training data has them: "Jae-in". */
export function units(text: string, tokens: readonly Span[]): readonly Span[] {
  const list: { start: number; end: number }[] = []
  for (const { start, end } of tokens) {
    const last = list.at(-1)
    if (last?.end === start && (HYPHEN.test(text.slice(start, end)) || OPEN.test(text.slice(last.end - 1, last.end))))
      last.end = end
    else list.push({ start, end })
  }
  return list
}
