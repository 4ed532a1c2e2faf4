import type { Event } from '../../model/Event.ts'
import { listed } from '../../ontology/listed.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** The status that each lemma gives, by where it stands to the trigger. */
type ByLemma = ReadonlyMap<string, Event['status']>
type Kind = 'auxiliaries' | 'governors' | 'modifiers'

export type StatusWords = Readonly<Record<Kind, ByLemma>> & {
  readonly conditionals: ReadonlySet<string>
  /** Verbs by which an act that is their subject comes to pass. */
  readonly occurring: ReadonlySet<string>
  /** Verbs and nouns of not doing what one might. */
  readonly withholding: ReadonlySet<string>
  /** Words for what one could do. */
  readonly abilities: ReadonlySet<string>
  /** Words for what must be done; negated, nothing is done. */
  readonly needs: ReadonlySet<string>
}

type File = Readonly<Record<Kind, Readonly<Record<string, string>>>> & {
  readonly conditionals: string
  readonly occurring: string
  readonly withholding: string
  readonly abilities: string
  readonly needs: string
}

let words: StatusWords | undefined

/** The lexicon of modality, src/ontology/en/status.yaml. */
export function statusWords(): StatusWords {
  words ??= read(ontologyFile<File>('en/status.yaml'))
  return words
}

const read = ({ conditionals, occurring, withholding, abilities, needs, ...tables }: File): StatusWords => ({
  auxiliaries: byLemma(tables.auxiliaries),
  governors: byLemma(tables.governors),
  modifiers: byLemma(tables.modifiers),
  conditionals: new Set(listed(conditionals)),
  occurring: new Set(listed(occurring)),
  withholding: new Set(listed(withholding)),
  abilities: new Set(listed(abilities)),
  needs: new Set(listed(needs)),
})

const byLemma = (table: Readonly<Record<string, string>>): ByLemma =>
  new Map(
    Object.entries(table).flatMap(([status, lemmas]) =>
      listed(lemmas).map((lemma) => [lemma, status as Event['status']] as const),
    ),
  )
