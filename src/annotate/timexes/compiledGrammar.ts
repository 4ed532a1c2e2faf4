import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { compileGrammar, type Rule } from './compileGrammar.ts'
import { spelled } from './spelled.ts'
import type { TimeGrammar } from './TimeGrammar.ts'
import { type TimeContexts, timeContexts } from './timeContexts.ts'

/** The grammar of one language, read and compiled. */
export interface CompiledTimeGrammar {
  /** The rules that can begin with a word, given in lower case, in the order of the grammar. */
  rulesFor(word: string): readonly Rule[]
  /** Every word in it; without those that make no time by themselves. */
  readonly strong: ReadonlySet<string>
  /** By kind of time: a modifier before it, its TIMEX3 mod; and those that follow. */
  readonly before: Readonly<Record<'date' | 'duration', readonly Modifier[]>>
  readonly after: readonly Modifier[]
  readonly contexts: TimeContexts
}

interface Modifier {
  readonly mod: string
  readonly regex: RegExp
}

let compiled: CompiledTimeGrammar | undefined

/** The time grammar of English, read once. */
export function compiledGrammar(): CompiledTimeGrammar {
  compiled ??= compile()
  return compiled
}

function compile(): CompiledTimeGrammar {
  const grammar = ontologyFile<TimeGrammar>('en/times.yaml')
  const holidays = Object.keys(ontologyFile<object>('holidays.yaml'))
  const weak = new Set(grammar.weak)
  const words = [
    ...Object.values(grammar.words).flatMap((words) => Object.keys(words)),
    ...grammar.patterns.map(({ match }) => match.replace(/\{[^}]*\}/g, ' ')),
    ...holidays,
  ].flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const rules = compileGrammar(grammar, holidays)
  const modifiers = (kind: keyof TimeGrammar['modifiers'], shape: (source: string) => string) =>
    Object.entries(grammar.modifiers[kind]).map(([mod, phrases]) => ({
      mod,
      regex: new RegExp(shape(phrases.map((phrase) => spelled(phrase)).join('|')), 'u'),
    }))
  const before = (source: string) => `(?<![\\p{L}\\p{N}])(?:[Tt]he )?(?:${source})(?:\\s{1,4}|[-‐‑–])(?:the )?$`
  return {
    rulesFor: indexed(rules),
    strong: new Set(words.flatMap(forms).filter((word) => !weak.has(word))),
    before: { date: modifiers('date', before), duration: modifiers('duration', before) },
    contexts: timeContexts(grammar.contexts),
    after: modifiers('after', (source) => `^\\s{1,4}(?:${source})(?![\\p{L}\\p{N}])`),
  }
}

/** "days?" is written for "day" and "days". */
const forms = (word: string): string[] => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word])

/** Rules by the longest beginning that a word has: those of the shorter ones that it has too are among them. */
function indexed(rules: readonly Rule[]): (word: string) => readonly Rule[] {
  const beginnings = new Set(rules.flatMap(({ begins }) => begins))
  const longest = Math.max(...Array.from(beginnings, ({ length }) => length))
  const known = new Map<string, readonly Rule[]>()
  return (word) => {
    let beginning = /^\d/.test(word) ? '#' : word.slice(0, longest)
    while (beginning && !beginnings.has(beginning)) beginning = beginning.slice(0, -1)
    if (!beginning) return []
    const fitting =
      known.get(beginning) ?? rules.filter(({ begins }) => begins.some((start) => beginning.startsWith(start)))
    known.set(beginning, fitting)
    return fitting
  }
}
