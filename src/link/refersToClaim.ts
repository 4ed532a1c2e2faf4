import { ontologyFile } from '../pipeline/ontologyFile.ts'
import { stems } from './stems.ts'

/** Words that may stand with the noun, and that stand for it: "those earlier claims", "it". */
const AROUND = new Set(stems('the these those this that such his her their its any all as a an earlier recent latest'))
const PRONOUN = /^\W*(?:it|this|that|them|these|those)\W*$/iu

let nouns: ReadonlySet<string> | undefined

/** Whether a content only refers to what another said, and says nothing of it: "the remarks", "these accusations", "it". */
export function refersToClaim(content: string): boolean {
  nouns ??= new Set(ontologyFile<{ readonly claims: readonly string[] }>('en/denial.yaml').claims.flatMap(stems))
  const telling = stems(content).filter((stem) => !AROUND.has(stem))
  return PRONOUN.test(content) || (telling.length === 1 && nouns.has(telling[0] ?? ''))
}
