import type { Span } from '../model/Span.ts'
import { layouts } from './layouts.ts'
import { layoutsOf } from './layoutsOf.ts'
import type { Word } from './Word.ts'

/** The words of a text as the encoder reads them; words and sentences in text order. */
export function wordsIn(text: string, words: readonly Span[], sentences: readonly Span[]): Word[] {
  const places = layoutsOf(text, words, sentences)
  return words.map(({ start, end }, at) => ({ text: text.slice(start, end), layout: places[at] ?? layouts.spaced }))
}
