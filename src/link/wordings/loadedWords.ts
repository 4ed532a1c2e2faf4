import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { stems } from '../stems.ts'

interface Loaded {
  readonly cues: readonly (readonly string[])[]
  readonly words: readonly string[]
}

let known: { readonly cues: ReadonlySet<string>; readonly words: ReadonlySet<string> } | undefined

/** The words of a text by which a report takes a side (ontology/en/loaded.yaml), as they stand there. */
export function loadedWords(of: 'cues' | 'words', text: string): readonly string[] {
  if (!known) {
    const { cues, words } = ontologyFile<Loaded>('en/loaded.yaml')
    known = { cues: new Set(cues.flat().map(stemmed)), words: new Set(words.map(stemmed)) }
  }
  const listed = known[of]
  return (text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter((word) => listed.has(stemmed(word)))
}

const stemmed = (word: string): string => stems(word).join(' ')
