import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { nameKey } from '../gazetteer/nameKey.ts'
import type { Run } from './Run.ts'

interface File {
  readonly systems: readonly { readonly name: string; readonly aliases?: readonly string[] }[]
}

let systems: ReadonlySet<string> | undefined

/** Named weapon systems of the ontology ("S-400"). */
export function weaponRuns(words: readonly string[]): readonly Run[] {
  systems ??= new Set(
    ontologyFile<File>('weapons.yaml').systems.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(nameKey)),
  )
  return words.flatMap((word, first) => {
    for (const length of [3, 2, 1])
      if (/^\p{Lu}/u.test(word) && systems?.has(nameKey(words.slice(first, first + length).join(' '))))
        return [{ first: first, after: first + length, label: 'WEAPON' as const }]
    return []
  })
}
