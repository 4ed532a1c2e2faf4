import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** Tokens on each side of a trigger that show its context. */
const REACH = 12

let byWord: ReadonlyMap<string, string> | undefined

/** The PLOVER contexts that the words around a trigger show, with those that the trigger itself brings. */
export function contextsOf(
  tokens: readonly Token[],
  at: number,
  sentence: { readonly first: number; readonly after: number },
  own: readonly string[],
): string[] {
  byWord ??= new Map(
    Object.entries(ontologyFile<Record<string, string[]>>('en/contexts.yaml')).flatMap(([context, words]) =>
      words.map((word) => [word, context] as const),
    ),
  )
  const { first, after } = sentence
  const lemmas = tokens
    .slice(Math.max(first, at - REACH), Math.min(after, at + REACH + 1))
    .map(({ lemma }) => lemma.toLowerCase())
  const shown = lemmas.flatMap((lemma, i) => [byWord?.get(lemma), byWord?.get(`${lemma} ${lemmas[i + 1] ?? ''}`)])
  return [...new Set([...own, ...shown.filter((context) => context !== undefined)])].sort()
}
