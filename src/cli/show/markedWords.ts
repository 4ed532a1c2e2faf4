import type { WordPart } from '../../link/wordings/WordPart.ts'

/** A wording against the canonical one: what it puts in is {+so+}, what it leaves out is [-so-]. */
export const markedWords = (parts: readonly WordPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : marked(kind === 'added' ? '+' : '-', text))).join('')

function marked(sign: '+' | '-', text: string): string {
  const words = text.trim()
  if (!words) return sign === '+' ? text : ''
  const [open, close] = sign === '+' ? ['{+', '+}'] : ['[-', '-]']
  return `${/^\s/.test(text) ? ' ' : ''}${open}${words}${close}${/\s$/.test(text) ? ' ' : ''}`
}
