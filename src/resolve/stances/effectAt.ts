import { listed } from '../../ontology/listed.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { phrasesAt } from './phrasesAt.ts'
import type { Wording } from './Wording.ts'

let effects: ReadonlyMap<string, number> | undefined

/** What the word at an index makes of a thing: 1 brings it about or keeps it, -1 does away with it, 0 neither (src/ontology/en/effects.yaml). */
export function effectAt(wording: Pick<Wording, 'lemmas' | 'upos'>, at: number): number {
  effects ??= read()
  const known = effects
  return phrasesAt(wording, at).reduce((effect, phrase) => known.get(phrase) ?? effect, 0)
}

function read(): ReadonlyMap<string, number> {
  const { brings, removes } = ontologyFile<{ readonly brings: string; readonly removes: string }>('en/effects.yaml')
  return new Map([
    ...listed(brings).map((phrase) => [phrase, 1] as const),
    ...listed(removes).map((phrase) => [phrase, -1] as const),
  ])
}
