import { numberOf } from './numberOf.ts'
import { spelled } from './spelled.ts'
import type { TimeGrammar, TimePattern } from './TimeGrammar.ts'

export interface Rule {
  readonly pattern: TimePattern
  /** Sticky: set `lastIndex`, then `exec`. */
  readonly regex: RegExp
  /** Fills a template of the pattern from a match. */
  fill(template: string, match: RegExpExecArray): string
}

/** Makes the lines of the grammar ready to run; `holidays` are the names of another class of words. */
export function compileGrammar(grammar: TimeGrammar, holidays: readonly string[]): readonly Rule[] {
  const classes = new Map(Object.entries(grammar.words).map(([name, words]) => [name, wordClass(words)]))
  classes.set('number', { source: numbers(grammar), value: (text) => String(numberOf(text, grammar.words)) })
  classes.set('holiday', { source: alternatives(holidays.map((name) => spelled(name))), value: (text) => text })
  return grammar.patterns.map((pattern) => compilePattern(pattern, classes))
}

interface WordClass {
  readonly source: string
  value(text: string): string
}

function compilePattern(pattern: TimePattern, classes: ReadonlyMap<string, WordClass>): Rule {
  const groups = new Map<string, WordClass>()
  const source = spelled(pattern.match, (part) => {
    const [name = part, kind = name] = part.split(':')
    const words = classes.get(kind)
    if (!words)
      throw new Error(`times.yaml: "${pattern.match}" uses {${kind}}, which is no class under "words". Add it there.`)
    groups.set(name, words)
    return `(?<${name}>${words.source})`
  })
  return {
    pattern,
    regex: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}]|[-‐]\\p{L})`, 'uy'),
    fill: (template, match) =>
      template.replace(/\{(\w+)(?:\|(\w*))?\}/g, (_, name: string, otherwise = '') => {
        const found = match.groups?.[name]
        return found === undefined ? otherwise : (groups.get(name)?.value(found) ?? '')
      }),
  }
}

function wordClass(words: Readonly<Record<string, string | number>>): WordClass {
  const entries = Object.entries(words).map(([word, value]) => {
    const source = word.startsWith('/') ? word.slice(1, -1) : spelled(word)
    return { source, value: String(value), whole: new RegExp(`^(?:${source})$`, 'u') }
  })
  return {
    source: alternatives(entries.map(({ source }) => source)),
    value: (text) => entries.find(({ whole }) => whole.test(text))?.value.replace('=', text.replace(/\D+$/, '')) ?? '',
  }
}

/** Longer ones first, so that "March" is not read as "Mar". */
const alternatives = (sources: readonly string[]): string =>
  `(?:${[...sources].sort((a, b) => b.length - a.length).join('|')})`

function numbers({ words }: TimeGrammar): string {
  const of = (...names: readonly string[]) =>
    alternatives(names.flatMap((name) => Object.keys(words[name] ?? {}).map((word) => spelled(word))))
  const small = `(?:${of('tensWord')}(?:[\\s-]${of('onesWord')})?|${of('teenWord', 'onesWord', 'article')})`
  return `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?(?: \\d/\\d)?|${small}(?: ${of('scale')})*(?: (?:and )?${small})?)`
}
