import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Gender, Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

interface Entry {
  readonly gender: Gender
  readonly number: Phrase['number']
  readonly person?: 'first'
  readonly words: readonly string[]
  /** The pronoun that they are read as; they are none before a noun ("both sides"). */
  readonly like?: string
}

/** Personal pronouns of the first and third person, possessives included. */
export function pronouns(words: Words): readonly Phrase[] {
  const entries = new Map(
    ontologyFile<readonly Entry[]>('en/pronouns.yaml').flatMap((entry) =>
      entry.words.map((word) => [word, entry] as const),
    ),
  )
  return words.tokens.flatMap(({ start, end, upos, deprel }, head) => {
    const word = words.text.slice(start, end).toLowerCase()
    const entry = entries.get(word)
    if (!entry || !(entry.like ? /^(?:nsubj|i?obj|obl)/.test(deprel) : /^(?:PRON|DET)$/.test(upos))) return []
    const noun = entry.like ?? word
    return [
      {
        ...({ kind: 'pronoun', first: head, after: head + 1, head, noun, start, end } as const),
        type:
          entry.gender === 'm' || entry.gender === 'f' ? 'person' : entry.number === 'many' ? 'group' : 'organization',
        number: entry.number,
        gender: entry.gender,
        definite: true,
        modifiers: [],
        sentence: words.sentenceOf[head] ?? -1,
        ...(entry.person && { person: entry.person }),
      },
    ]
  })
}
