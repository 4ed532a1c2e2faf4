import type { TimeGrammar } from './TimeGrammar.ts'

/**
 * The number that words or figures say: "twenty-four", "2 1/2", "1,000", "two thousand".
 *
 * @returns NaN where they say none.
 */
export function numberOf(text: string, words: TimeGrammar['words']): number {
  const figures = /^([\d,]+(?:\.\d+)?)(?: (\d)\/(\d))?$/.exec(text)
  if (figures)
    return Number(figures[1]?.replaceAll(',', '')) + (figures[2] ? Number(figures[2]) / Number(figures[3]) : 0)
  let sum = 0
  let part = 0
  // "a two" in "a two-day visit" is two.
  const [first = '', second, ...rest] = text.toLowerCase().split(/[\s-]+/)
  const spoken = /^an?$/.test(first) && second && words.scale?.[second] === undefined ? [] : [first]
  for (const word of [...spoken, ...(second ? [second] : []), ...rest]) {
    const scale = words.scale?.[word]
    const ones = words.onesWord?.[word] ?? words.teenWord?.[word] ?? (/^an?$/.test(word) ? 1 : undefined)
    const tens = words.tensWord?.[word]
    if (scale === 100) part = Math.max(part, 1) * 100
    else if (scale !== undefined) {
      sum += Math.max(part, 1) * Number(scale)
      part = 0
    } else if (tens !== undefined) part += Number(tens) * 10
    else if (ones !== undefined) part += Number(ones)
    else if (word !== 'and') return Number.NaN
  }
  return sum + part
}
