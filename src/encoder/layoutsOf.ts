import type { Span } from '../model/Span.ts'
import { layouts } from './layouts.ts'
import type { Word } from './Word.ts'

/** How each word stands after the one before it; words and sentences in text order. */
export function layoutsOf(text: string, words: readonly Span[], sentences: readonly Span[]): Word['layout'][] {
  let next = 0
  return words.map(({ start }, at) => {
    const gap = text.slice(words[at - 1]?.end ?? 0, start)
    while ((sentences[next]?.end ?? Infinity) <= start) next++
    const begins = sentences[next]?.start === start
    if (at === 0 || gap.includes('\n')) return layouts.line
    if (begins) return layouts.sentence
    return gap ? layouts.spaced : layouts.glued
  })
}
