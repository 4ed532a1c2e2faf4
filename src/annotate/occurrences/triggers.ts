import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Trigger } from './Trigger.ts'

interface Entry {
  readonly type: string
  readonly mode?: string
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  readonly with?: readonly string[]
  readonly not?: readonly string[]
  readonly context?: readonly string[]
}

interface File {
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly triggers: readonly Entry[]
}

let byLemma: ReadonlyMap<string, readonly Trigger[]> | undefined

/** The trigger lexicon by the first lemma of each trigger: longer ones first, then those that ask for company. */
export function triggers(): ReadonlyMap<string, readonly Trigger[]> {
  byLemma ??= Map.groupBy(read(ontologyFile<File>('en/triggers.yaml')), ({ lemmas }) => lemmas[0] as string)
  return byLemma
}

function read({ classes, triggers }: File): Trigger[] {
  const company = (words: readonly string[] | undefined): ReadonlySet<string> | undefined =>
    words?.length
      ? new Set(words.flatMap((word) => (word.startsWith('$') ? (classes[word.slice(1)] ?? []) : word)))
      : undefined
  return triggers
    .flatMap(({ type, mode, verbs = [], nouns = [], context = [], ...entry }) => {
      const shared = { type, context, ...(mode && { mode }), with: company(entry.with), not: company(entry.not) }
      const trigger = (pos: Trigger['pos']) => (phrase: string) =>
        ({ ...shared, pos, lemmas: phrase.split(' ') }) as Trigger
      return [...verbs.map(trigger('VERB')), ...nouns.map(trigger('NOUN'))]
    })
    .sort((a, b) => b.lemmas.length - a.lemmas.length || Number(!a.with) - Number(!b.with))
}
