import { ontologyFile } from '../../pipeline/ontologyFile.ts'

type Kind = 'forces' | 'suffering' | 'onlooking' | 'asking'

let words: Readonly<Record<string, ReadonlySet<string>>> | undefined

/** The lemmas of one kind in src/ontology/en/parts.yaml. */
export function partWords(kind: Kind): ReadonlySet<string> {
  words ??= Object.fromEntries(
    Object.entries(ontologyFile<Record<Kind, readonly string[]>>('en/parts.yaml')).map(([kind, lemmas]) => [
      kind,
      new Set(lemmas),
    ]),
  )
  return words[kind] ?? new Set()
}
