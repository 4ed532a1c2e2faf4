import { ontologyFile } from '../pipeline/ontologyFile.ts'
import type { LinkItem } from './LinkItem.ts'
import { stems } from './stems.ts'

/** Words before a noun that only say whose claim it is: "those earlier", "Osterland's", "the Osterland". */
const WHOSE =
  /^\W*(?:(?:the|these|those|this|that(?! (?:the|an?|its|his|her|their|\p{Lu}))|such|his|her|their|its|any|all|earlier|recent|latest|repeated|[\p{L}-]+['’]s?|\p{Lu}[\p{L}.-]*)\s+){0,4}(\p{L}+)/u
const PRONOUN = /^\W*(?:it|this|that|them|these|those)\W*$/iu

interface Nouns {
  readonly claims: readonly string[]
  readonly demands: readonly string[]
  readonly anaphors: readonly string[]
}

let known:
  | { readonly claims: ReadonlySet<string>; readonly demands: ReadonlySet<string>; readonly anaphors: RegExp }
  | undefined

/** What a content opens with a word for, where it is what another said: "the remarks", "it" and "no such order" a claim, "the offer" a demand. */
export function refersTo(content: string): LinkItem['refers'] {
  if (!known) {
    const { claims, demands, anaphors } = ontologyFile<Nouns>('en/denial.yaml')
    const setOf = (nouns: readonly string[]) => new Set(nouns.flatMap(stems))
    known = { claims: setOf(claims), demands: setOf(demands), anaphors: new RegExp(anaphors.join('|'), 'iu') }
  }
  if (PRONOUN.test(content) || known.anaphors.test(content)) return 'claim'
  const [noun = ''] = stems(WHOSE.exec(content)?.[1]?.toLowerCase() ?? '')
  return known.claims.has(noun) ? 'claim' : known.demands.has(noun) ? 'demand' : undefined
}
