import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { nameKey } from '../gazetteer/nameKey.ts'
import type { Run } from './Run.ts'

interface File {
  readonly classes: readonly string[]
  readonly abbreviations: readonly string[]
  readonly systems: readonly { readonly name: string; readonly aliases?: readonly string[] }[]
}

/** Words of the longest weapon: "intercontinental ballistic missiles". */
const LONGEST = 4

let weapons: ReadonlySet<string> | undefined

/** Weapons of the ontology: systems by name ("S-400"), classes as common nouns, one or many ("ballistic missiles"). */
export function weaponRuns(words: readonly string[]): readonly Run[] {
  weapons ??= read(ontologyFile<File>('weapons.yaml'))
  const runs: Run[] = []
  for (let first = 0; first < words.length; first++) {
    const length = longest(words, first, weapons)
    if (!length) continue
    runs.push({ first, after: first + length, label: 'WEAPON' })
    first += length - 1
  }
  return runs
}

function longest(words: readonly string[], first: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, words.length - first); length > 0; length--) {
    const phrase = words.slice(first, first + length).join(' ')
    if (known.has(/^\p{Lu}/u.test(phrase) ? `${SYSTEM}${nameKey(phrase)}` : phrase)) return length
  }
  return 0
}

/** Marks names with a capital apart from common nouns. */
const SYSTEM = '^'

const read = ({ classes, abbreviations, systems }: File): ReadonlySet<string> =>
  new Set([
    ...classes.flatMap((name) => [name, `${name}s`]),
    ...[
      ...systems.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      ...abbreviations,
      ...abbreviations.map((name) => `${name}s`),
    ].map((name) => `${SYSTEM}${nameKey(name)}`),
  ])
