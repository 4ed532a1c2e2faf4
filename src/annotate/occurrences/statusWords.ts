import type { Event } from '../../model/Event.ts'
import { listed } from '../../ontology/listed.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** The status that each lemma gives, by where it stands to the trigger. */
type ByLemma = ReadonlyMap<string, Event['status']>
type Kind = 'auxiliaries' | 'governors' | 'modifiers'

export type StatusWords = Readonly<Record<Kind, ByLemma>> & {
  readonly conditionals: ReadonlySet<string>
  /** Verbs and nouns of not doing what one might. */
  readonly withholding: ReadonlySet<string>
}

type File = Readonly<Record<Kind, Readonly<Record<string, string>>>> & {
  readonly conditionals: string
  readonly withholding: string
}

let words: StatusWords | undefined

/** The lexicon of modality, src/ontology/en/status.yaml. */
export function statusWords(): StatusWords {
  words ??= read(ontologyFile<File>('en/status.yaml'))
  return words
}

const read = ({ conditionals, withholding, ...tables }: File): StatusWords => ({
  auxiliaries: byLemma(tables.auxiliaries),
  governors: byLemma(tables.governors),
  modifiers: byLemma(tables.modifiers),
  conditionals: new Set(listed(conditionals)),
  withholding: new Set(listed(withholding)),
})

const byLemma = (table: Readonly<Record<string, string>>): ByLemma =>
  new Map(
    Object.entries(table).flatMap(([status, lemmas]) =>
      listed(lemmas).map((lemma) => [lemma, status as Event['status']] as const),
    ),
  )
