import { listed } from '../../ontology/listed.ts'
import { type FoundPhrase, phraseFinder } from '../../ontology/phraseFinder.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

type Named = 'naming' | 'wishes' | 'announces' | 'concessions' | 'rulings' | 'grounds'

interface Lists extends Readonly<Record<Named | 'invalid', string>> {
  readonly cues: Readonly<Record<string, string>>
  readonly content: Readonly<Record<string, string>>
}

interface ActWords extends Readonly<Record<Named, ReadonlySet<string>>> {
  readonly cues: (lemmas: readonly string[]) => readonly Done[]
  readonly contents: (lemmas: readonly string[]) => readonly Done[]
  readonly invalid: (lemmas: readonly string[]) => readonly FoundPhrase[]
  readonly wrongs: (lemmas: readonly string[]) => readonly FoundPhrase[]
}

/** An act done by the words at an index. */
interface Done {
  readonly act: string
  readonly at: number
}

let known: ActWords | undefined

/** The words by which something is done in saying it (src/ontology/en/acts.yaml, wrongs.yaml). */
export function actWords(): ActWords {
  known ??= read()
  return known
}

function read(): ActWords {
  const lists = ontologyFile<Lists>('en/acts.yaml')
  const setOf = (name: Named): ReadonlySet<string> => new Set(listed(lists[name]))
  return {
    ...{ cues: finderOf(lists.cues), contents: finderOf(lists.content) },
    ...{ naming: setOf('naming'), wishes: setOf('wishes'), announces: setOf('announces') },
    ...{ concessions: setOf('concessions'), rulings: setOf('rulings'), grounds: setOf('grounds') },
    invalid: phraseFinder(listed(lists.invalid)),
    wrongs: phraseFinder(ontologyFile<readonly string[]>('en/wrongs.yaml').flatMap(listed)),
  }
}

/** The first act in the lexicon wins where a phrase is listed under several. */
function finderOf(table: Readonly<Record<string, string>>): (lemmas: readonly string[]) => Done[] {
  const entries = Object.entries(table).flatMap(([act, words]) => listed(words).map((word) => [word, act] as const))
  const actOf = new Map([...entries].reverse())
  const find = phraseFinder(actOf.keys())
  return (lemmas) => find(lemmas).map(({ phrase, at }) => ({ act: actOf.get(phrase) as string, at }))
}
