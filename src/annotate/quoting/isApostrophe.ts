import { ontologyFile } from '../../pipeline/ontologyFile.ts'

let elisions: RegExp | undefined

/** Whether the single mark at this place stands inside a word or for letters left out: don't, Iran's, the '90s, 'em. */
export function isApostrophe(text: string, at: number): boolean {
  const glyph = text.charAt(at)
  if (glyph === '‚' || glyph === '`') return false
  const isInsideWord = /[\p{L}\p{N}.]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  if (isInsideWord) return true
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false
  elisions ??= new RegExp(
    `^(?:\\d0s|\\d\\d\\b|(?:${ontologyFile<{ elided: readonly string[] }>('en/elisions.yaml').elided.join('|')})\\b)`,
    'i',
  )
  return glyph !== '‘' && elisions.test(text.slice(at + 1, at + 10))
}
