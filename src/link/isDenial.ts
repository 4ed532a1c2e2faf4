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

/** Whether a statement denies what another may assert: by its act, its cue, or its words. */
export function isDenial(text: string, { act, cue, content, factuality }: Statement): boolean {
  const denial = ontologyFile<Denial>('en/denial.yaml')
  cues ??= new Set(denial.cues.flatMap(stems))
  contents ??= new RegExp(denial.contents.join('|'), 'iu')
  if (factuality === 'negated') return false
  return (
    act === 'REJECT' || stems(words(text, cue)).some((stem) => cues?.has(stem)) || contents.test(words(text, content))
  )
}
