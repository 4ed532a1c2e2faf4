import { stemmer } from 'stemmer'
import { listed } from '../../ontology/listed.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** A matter that words take one side of or the other: keep and abandon, halt and resume. */
export interface Concept {
  readonly matter: number
  readonly side: 1 | -1
}

let byStem: ReadonlyMap<string, readonly Concept[]> | undefined

/** The matters that a lemma, or a phrase of several, takes a side of (src/ontology/en/opposites.yaml). */
export function concepts(lemma: string): readonly Concept[] {
  byStem ??= read(ontologyFile<readonly string[]>('en/opposites.yaml'))
  return byStem.get(stemOf(lemma)) ?? []
}

const read = (lines: readonly string[]): ReadonlyMap<string, readonly Concept[]> => {
  const entries = lines.flatMap((line, matter) =>
    line.split(' | ').flatMap((words, i) => listed(words).map((word) => ({ word, matter, side: i ? -1 : 1 }) as const)),
  )
  return new Map(
    [...Map.groupBy(entries, ({ word }) => stemOf(word))].map(([stem, same]) => [
      stem,
      same.map(({ matter, side }) => ({ matter, side })),
    ]),
  )
}

const stemOf = (words: string): string => words.split(' ').map(stemmer).join(' ')
