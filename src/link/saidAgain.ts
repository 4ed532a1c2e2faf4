import type { Statement } from '../model/Statement.ts'
import { words } from '../model/words.ts'
import { ontologyFile } from '../pipeline/ontologyFile.ts'
import type { LinkItem } from './LinkItem.ts'

type Retraction = Readonly<Record<'retracts' | 'repeats', readonly string[]>>

let known: Readonly<Record<'retracts' | 'repeats', RegExp>> | undefined

/** Whether the words of a statement say that it takes back, or says again, what was said before. */
export function saidAgain(text: string, { cue, content }: Statement): LinkItem['again'] {
  if (!known) {
    const { retracts, repeats } = ontologyFile<Retraction>('en/retraction.yaml')
    const either = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu')
    known = { retracts: either(retracts), repeats: either(repeats) }
  }
  if (known.retracts.test(words(text, [...cue, ...content]))) return 'retracts'
  return known.repeats.test(words(text, cue)) ? 'repeats' : undefined
}
