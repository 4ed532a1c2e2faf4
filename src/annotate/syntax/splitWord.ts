import type { Span } from '../../model/Span.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

let contracted: Readonly<Record<string, number>> | undefined

/** Cuts a word into its syntactic words: do|n't, Iran|'s, can|not. Offsets are within the word. */
export function splitWord(word: string): Span[] {
  contracted ??= ontologyFile<{ contracted: Readonly<Record<string, number>> }>('en/tokens.yaml').contracted
  const lower = word.toLowerCase().replace('’', "'")
  const at = Object.hasOwn(contracted, lower) ? contracted[lower] : CLITIC.exec(word.slice(-3))?.index
  if (at === undefined) return [{ start: 0, end: word.length }]
  const cut = Object.hasOwn(contracted, lower) ? at : Math.max(0, word.length - 3) + at
  if (cut === 0) return [{ start: 0, end: word.length }]
  return [...splitWord(word.slice(0, cut)), { start: cut, end: word.length }]
}
