import { ontologyFile } from '../../pipeline/ontologyFile.ts'

type Kind = 'law' | 'deal' | 'resolution' | 'effect'

let kinds: ReadonlyMap<string, Kind> | undefined

/** The kind of instrument that a noun stands for ("bill" for a law), or "effect" for what one brings ("sanctions"). */
export function instrumentNoun(lemma: string): Kind | undefined {
  kinds ??= new Map(
    Object.entries(ontologyFile<Record<Kind, readonly string[]>>('en/instrument-nouns.yaml')).flatMap(([kind, nouns]) =>
      nouns.map((noun) => [noun, kind as Kind] as const),
    ),
  )
  return kinds.get(lemma.toLowerCase())
}
