import { listed } from '../../ontology/listed.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Trigger } from './Trigger.ts'

interface Entry extends Pick<Trigger, 'type' | 'mode'> {
  readonly kind?: string
  readonly verbs?: string
  readonly nouns?: string
  readonly with?: string
  readonly not?: string
  readonly context?: string
  readonly subject?: boolean
  readonly state?: boolean
}

interface File {
  readonly classes: Readonly<Record<string, string>>
  readonly triggers: readonly Entry[]
}

let byLemma: ReadonlyMap<string, readonly Trigger[]> | undefined

/** The trigger lexicon by the first lemma of each trigger: longer ones first, then those that ask for company. */
export function triggers(): ReadonlyMap<string, readonly Trigger[]> {
  byLemma ??= Map.groupBy(read(ontologyFile<File>('en/triggers.yaml')), ({ lemmas }) => lemmas[0] as string)
  return byLemma
}

function read({ classes, triggers }: File): Trigger[] {
  const company = (words: string | undefined): ReadonlySet<string> | undefined =>
    words
      ? new Set(listed(words).flatMap((word) => (word.startsWith('$') ? listed(classes[word.slice(1)]) : word)))
      : undefined
  return triggers
    .flatMap(({ type, mode, verbs, nouns, context, subject = false, state = false, ...rest }, entry): Trigger[] => {
      const asked = company(rest.with)
      const barred = company(rest.not)
      const shared = {
        ...{ kind: rest.kind ?? String(entry), type, context: listed(context), bySubject: subject, isState: state },
        ...(mode && { mode }),
        ...(asked && { with: asked }),
        ...(barred && { not: barred }),
      }
      const trigger = (pos: Trigger['pos']) => (phrase: string) => ({ ...shared, pos, lemmas: phrase.split(' ') })
      return [...listed(verbs).map(trigger('VERB')), ...listed(nouns).map(trigger('NOUN'))]
    })
    .sort((a, b) => b.lemmas.length - a.lemmas.length || Number(!a.with) - Number(!b.with))
}
