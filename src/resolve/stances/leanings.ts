import { listed } from '../../ontology/listed.ts'
import { type FoundPhrase, phraseFinder } from '../../ontology/phraseFinder.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

const KINDS = [
  'approves',
  'disapproves',
  'softens',
  'insists',
  'opens',
  'conditions',
  'compels',
  'negations',
  'affirms',
  'untrue',
  'unsure',
] as const

type Leanings = Readonly<Record<(typeof KINDS)[number], (lemmas: readonly string[]) => FoundPhrase[]>>

let finders: Leanings | undefined

/** Finders of the words by which a wording takes or leans to a side (src/ontology/en/leanings.yaml). */
export function leanings(): Leanings {
  if (!finders) {
    const words = ontologyFile<Record<(typeof KINDS)[number], string>>('en/leanings.yaml')
    finders = Object.fromEntries(KINDS.map((kind) => [kind, phraseFinder(listed(words[kind]))])) as Leanings
  }
  return finders
}
