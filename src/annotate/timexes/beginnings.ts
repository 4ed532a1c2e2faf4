/** What a line of the grammar can begin with: letters in lower case, "#" for a figure. */
interface Beginnings {
  readonly begins: readonly string[]
  /** Whether it can match nothing at all, so that what follows it may come first. */
  readonly optional: boolean
}

const FIGURE = '#'

/** The parts of a line: what looks around, a group's bounds, a class of words, one of characters, letters, and the rest. */
const PARTS = /\(\?(?:<?[=!])|\(\?:|[()|]|\{[^}]*\}|\[[^\]]*\]|\\.|[A-Za-z]+|[^A-Za-z]/g

/**
 * The beginnings of all that a line of the grammar matches, so that only the lines are tried that can begin with the word
 * at hand. Signs are passed over: "'90s" begins with a figure.
 *
 * @param ofClass The beginnings of a class of words.
 */
export function beginnings(pattern: string, ofClass: (name: string) => readonly string[]): readonly string[] {
  const parts = pattern.match(PARTS) ?? []
  let at = 0
  return alternatives().begins

  function alternatives(): Beginnings {
    const all = [sequence()]
    while (parts[at] === '|') {
      at += 1
      all.push(sequence())
    }
    at += 1 // the closing bracket
    return { begins: all.flatMap(({ begins }) => begins), optional: all.some(({ optional }) => optional) }
  }

  function sequence(): Beginnings {
    const begins: string[] = []
    let optional = true
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      const one = atom()
      if (optional) begins.push(...one.begins)
      optional &&= one.optional
    }
    return { begins, optional }
  }

  function atom(): Beginnings {
    const part = parts[at++] ?? ''
    if (part.startsWith('(')) {
      const { begins, optional } = alternatives()
      return /[=!]$/.test(part) ? { begins: [], optional: true } : { begins, optional: quantified() || optional }
    }
    if (/^\{\d/.test(part)) return { begins: [], optional: true } // how often, not what
    if (part.startsWith('{'))
      return { begins: ofClass(part.slice(1, -1).split(':').at(-1) ?? ''), optional: quantified() }
    if (part === '\\d' || /^(\[.*\d.*\]|\d)$/.test(part)) return { begins: [FIGURE], optional: quantified() }
    if (!/^[A-Za-z]/.test(part)) return { begins: [], optional: part !== ' ' && part !== '~' }
    const cut = quantified() ? part.slice(0, -1) : part
    return { begins: [cut.toLowerCase()], optional: !cut }
  }

  function quantified(): boolean {
    if (parts[at] !== '?' && parts[at] !== '*') return false
    at += 1
    return true
  }
}
