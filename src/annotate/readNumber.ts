import { ontologyFile } from '../pipeline/ontologyFile.ts'

interface Words {
  readonly numbers: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
}

let grammar: RegExp | undefined

/** The number that stands at an offset, in figures or words, and where it ends: "28,500", "two hundred", "1.5 million", "half a". */
export function readNumber(text: string, start: number): { readonly value: number; readonly end: number } | undefined {
  const words = ontologyFile<Words>('en/quantities.yaml')
  grammar ??= makeGrammar(words)
  grammar.lastIndex = start
  const found = grammar.exec(text)?.[0]
  if (!found) return undefined
  const end = start + found.length
  if (/^half/i.test(found)) return { value: 0.5, end }

  let total = 0
  let part = 0
  for (const word of found.toLowerCase().split(/[\s-]+/)) {
    const scale = words.scales[word]
    if (!scale) part += words.numbers[word] ?? (word === 'and' ? 0 : Number(word.replaceAll(',', '')))
    else if (scale < 1000) part *= scale
    else {
      total += part * scale
      part = 0
    }
  }
  return { value: total + part, end }
}

function makeGrammar({ numbers, scales }: Words): RegExp {
  const word = Object.keys(numbers).join('|')
  const scale = Object.keys(scales).join('|')
  const figures = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
  const tail = `(?:[ -](?:${scale}))*`
  const inWords = `(?:${word})(?:-(?:${word}))?${tail}(?:(?<=hundred|thousand) and (?:${word})(?:-(?:${word}))?)?`
  return new RegExp(String.raw`(?:half an?|(?:${figures})${tail}|${inWords})(?![\w-]|\.\d|,\d)`, 'iy')
}
