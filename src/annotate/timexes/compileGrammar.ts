import { beginnings } from './beginnings.ts'
import { numberOf } from './numberOf.ts'
import { spelled } from './spelled.ts'
import type { TimeGrammar, TimePattern } from './TimeGrammar.ts'

export interface Rule {
  readonly pattern: TimePattern
  /** What it can begin with (beginnings.ts). */
  readonly begins: readonly string[]
  /** Sticky: set `lastIndex`, then `exec`. Compiled when it is first needed. */
  readonly regex: RegExp
  /** Fills a template of the pattern from a match. */
  fill(template: string, match: RegExpExecArray): string
}

/** Makes the lines of the grammar ready to run; `holidays` are the names of another class of words. */
export function compileGrammar(grammar: TimeGrammar, holidays: readonly string[]): readonly Rule[] {
  const classes = new Map(Object.entries(grammar.words).map(([name, words]) => [name, wordClass(words)]))
  classes.set('number', numberClass(grammar))
  classes.set('holiday', {
    source: alternatives(holidays.map((name) => spelled(name))),
    begins: holidays.flatMap((name) => beginnings(name, () => [])),
    value: (text) => text,
  })
  return grammar.patterns.map((pattern) => compilePattern(pattern, classes))
}

interface WordClass {
  readonly source: string
  readonly begins: readonly string[]
  value(text: string): string
}

function compilePattern(pattern: TimePattern, classes: ReadonlyMap<string, WordClass>): Rule {
  const classOf = (kind: string): WordClass => {
    const found = classes.get(kind)
    if (!found)
      throw new Error(`times.yaml: "${pattern.match}" uses {${kind}}, which is no class under "words". Add it there.`)
    return found
  }
  const groups = new Map<string, WordClass>()
  let regex: RegExp | undefined
  return {
    pattern,
    begins: beginnings(pattern.match, (kind) => classOf(kind).begins),
    get regex() {
      regex ??= compileRegex(pattern, classOf, groups)
      return regex
    },
    fill: (template, match) =>
      template.replace(/\{(\w+)(?:\|(\w*))?\}/g, (_, name: string, otherwise = '') => {
        const found = match.groups?.[name]
        return found === undefined ? otherwise : (groups.get(name)?.value(found) ?? '')
      }),
  }
}

/** The regular expression of a line; notes the class of each of its named groups. */
function compileRegex(
  { match }: TimePattern,
  classOf: (kind: string) => WordClass,
  groups: Map<string, WordClass>,
): RegExp {
  const source = spelled(match, (part) => {
    const [name = part, kind = name] = part.split(':')
    const words = classOf(kind)
    groups.set(name, words)
    return `(?<${name}>${words.source})`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}]|[-‐]\\p{L})`, 'uy')
}

function wordClass(words: Readonly<Record<string, string | number>>): WordClass {
  const entries = Object.entries(words).map(([word, value]) => {
    const source = word.startsWith('/') ? word.slice(1, -1) : spelled(word)
    return { source, value: String(value) }
  })
  const known = new Map<string, string>()
  const read = (text: string): string =>
    entries
      .find(({ source }) => new RegExp(`^(?:${source})$`, 'u').test(text))
      ?.value.replace('=', text.replace(/\D+$/, '')) ?? ''
  return {
    source: alternatives(entries.map(({ source }) => source)),
    begins: Object.keys(words).flatMap((word) => beginnings(word.replace(/^\/|\/$/g, ''), () => [])),
    value(text) {
      const value = known.get(text) ?? read(text)
      known.set(text, value)
      return value
    },
  }
}

/** Longer ones first, so that "March" is not read as "Mar". */
const alternatives = (sources: readonly string[]): string =>
  `(?:${[...sources].sort((a, b) => b.length - a.length).join('|')})`

function numberClass({ words }: TimeGrammar): WordClass {
  const wordsOf = (...names: readonly string[]) => names.flatMap((name) => Object.keys(words[name] ?? {}))
  const of = (...names: readonly string[]) => alternatives(wordsOf(...names).map((word) => spelled(word)))
  const small = `(?:${of('tensWord')}(?:[\\s-]${of('onesWord')})?|${of('teenWord', 'onesWord', 'article')})`
  return {
    source: `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?(?: \\d/\\d)?|${small}(?: ${of('scale')})*(?: (?:and )?${small})?)`,
    begins: [
      '#',
      ...wordsOf('tensWord', 'teenWord', 'onesWord', 'article').flatMap((word) => beginnings(word, () => [])),
    ],
    value: (text) => String(numberOf(text, words)),
  }
}
