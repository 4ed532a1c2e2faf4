import type { Statement } from '../model/Statement.ts'
import { words } from '../model/words.ts'
import { ontologyFile } from '../pipeline/ontologyFile.ts'
import { stems } from './stems.ts'

interface Denial {
  readonly cues: readonly string[]
  readonly contents: readonly string[]
}

let cues: ReadonlySet<string> | undefined
let contents: RegExp | undefined

/** By what a statement denies what another may assert: "act", by its act or cue; "words", by its content alone, which is less sure. */
export function denialBy(text: string, { act, cue, content, factuality }: Statement): 'act' | 'words' | undefined {
  const denial = ontologyFile<Denial>('en/denial.yaml')
  cues ??= new Set(denial.cues.flatMap(stems))
  contents ??= new RegExp(denial.contents.join('|'), 'iu')
  if (factuality === 'negated') return undefined
  if (act === 'REJECT' || stems(words(text, cue)).some((stem) => cues?.has(stem))) return 'act'
  return contents.test(words(text, content)) ? 'words' : undefined
}
