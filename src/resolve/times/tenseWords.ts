import { ontologyFile } from '../../pipeline/ontologyFile.ts'

/** src/ontology/en/tense.yaml. */
export type TenseWords = Readonly<
  Record<
    'future' | 'past' | 'pluperfect' | 'be' | 'telling' | 'same' | 'planned' | 'ahead' | 'before' | 'since',
    readonly string[]
  >
>

/** The words that tell where a verb beside a time points. */
export const tenseWords = (): TenseWords => ontologyFile<TenseWords>('en/tense.yaml')
