import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'

type NounClass = 'communication' | 'group' | 'location' | 'person' | 'time'

let classes: ReadonlyMap<string, NounClass> | undefined

/** What a common noun means in most of its occurrences, by its singular in lower case; `undefined` for things. */
export function nounClass(noun: string): NounClass | undefined {
  classes ??= new Map(
    readFileSync(join(packageFolder(), 'src', 'ontology', 'en', 'nouns.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, NounClass]),
  )
  return classes.get(noun)
}
