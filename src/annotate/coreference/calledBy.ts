import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import type { Phrase } from './Phrase.ts'
import type { Words } from './Words.ts'

/** Phrases after a description's start among which the name in it is looked for. */
const WINDOW = 4

/** The name whose kind of body a description only adds: "the | Marlow Post | newspaper". */
export function calledBy(words: Words, phrases: readonly Phrase[], at: number): Phrase | undefined {
  const { kind, type, noun, head, first } = phrases[at] as Phrase
  const { kinds } = ontologyFile<{ readonly kinds: readonly string[] }>('en/people.yaml')
  if (kind !== 'nominal' || type !== 'organization') return undefined
  const isNews = words.word(head - 1) === 'news'
  if (!isNews && !kinds.includes(noun)) return undefined
  const last = isNews ? head - 1 : head
  return phrases
    .slice(at + 1, at + WINDOW)
    .find(
      (one) =>
        one.kind === 'name' && one.first >= first && one.after === last && /^(?:organization|other)$/.test(one.type),
    )
}
