const PARTS = /\[[^\]]*\]|\\.|\{[a-zA-Z][a-zA-Z0-9:]*\}|[a-zA-Z]+(?:(?<=[a-zA-Z]{2})\?)?|[ ~]/g
const BLANK = '(?:\\s{1,4})'

/**
 * The regular expression of a line of the grammar: small letters match capitals too (first letter, or all),
 * a capitalised word only itself and all capitals; " " is any blank, "~" a blank or hyphen; `{name}` is left to `group`.
 */
export const spelled = (pattern: string, group: (name: string) => string = (name) => name): string =>
  pattern.replace(PARTS, (part) => {
    if (part === ' ') return BLANK
    if (part === '~') return `(?:${BLANK}|[-‐‑–])`
    if (part.startsWith('{')) return group(part.slice(1, -1))
    if (!/^[a-zA-Z]/.test(part)) return part
    // A "?" is for the last letter alone: "days?".
    if (part.endsWith('?'))
      return `${spelled(part.slice(0, -2))}[${part.slice(-2, -1)}${part.slice(-2, -1).toUpperCase()}]?`
    const [first, rest] = [part.charAt(0), part.slice(1)]
    const own = first === first.toUpperCase() ? part : `[${first}${first.toUpperCase()}]${rest}`
    return part.toUpperCase() === part || !rest ? own : `(?:${own}|${part.toUpperCase()})`
  })
