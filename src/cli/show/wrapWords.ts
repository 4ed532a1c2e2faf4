import { styleText } from 'node:util'
import stringWidth from 'string-width'

/** Words in lines no wider than the terminal, each line after the indent; on a terminal the marked ones are bold (NO_COLOR heeded). */
export function wrapWords(
  words: readonly string[],
  { width, indent = '', bold }: { width: number; indent?: string; bold: (at: number) => boolean },
): string {
  const lines: string[] = []
  let used = Number.POSITIVE_INFINITY
  for (const [at, word] of words.entries()) {
    const shown = bold(at) ? styleText('bold', word, { stream: process.stdout }) : word
    const wide = stringWidth(word)
    if (used + 1 + wide > width) {
      lines.push(indent + shown)
      used = indent.length + wide
    } else {
      lines[lines.length - 1] += ` ${shown}`
      used += 1 + wide
    }
  }
  return lines.join('\n')
}
