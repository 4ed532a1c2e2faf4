import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'

let names: ReadonlyMap<string, string> | undefined

/** Whether a word is a given name, and of whom: "f", "m", or "fm" for both; `undefined` where it is none that is known. */
export function givenName(word: string): 'f' | 'm' | 'fm' | undefined {
  names ??= new Map(
    readFileSync(join(packageFolder(), 'src', 'ontology', 'given-names.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]),
  )
  return names.get(word) as 'f' | 'm' | 'fm' | undefined
}
