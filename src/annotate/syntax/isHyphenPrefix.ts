import { ontologyFile } from '../../pipeline/ontologyFile.ts'

let prefixes: ReadonlySet<string> | undefined

/** Whether a word is a prefix that keeps its hyphen: "non-nuclear" is one token, "long-term" is three. */
export function isHyphenPrefix(word: string): boolean {
  prefixes ??= new Set(ontologyFile<{ prefixes: readonly string[] }>('en/tokens.yaml').prefixes)
  return prefixes.has(word.toLowerCase())
}
