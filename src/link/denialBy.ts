import type { Statement } from '../model/Statement.ts'
import { words } from '../model/words.ts'
import { ontologyFile } from '../pipeline/ontologyFile.ts'
import type { LinkItem } from './LinkItem.ts'
import { stems } from './stems.ts'

interface Denial {
  readonly cues: readonly string[]
  readonly contents: readonly string[]
  readonly negations: readonly string[]
}

let known: { readonly cues: ReadonlySet<string>; readonly contents: RegExp; readonly negations: RegExp } | undefined

/**
 * By what a statement denies what another may assert, the surest first: "cue", by its verb; "words", by calling it untrue; "act", by its act alone,
 * which may turn down as well; "not", by a plain negation.
 */
export function denialBy(text: string, { act, cue, content, factuality }: Statement): LinkItem['denies'] {
  if (!known) {
    const { cues, contents, negations } = ontologyFile<Denial>('en/denial.yaml')
    const either = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu')
    known = { cues: new Set(cues.flatMap(stems)), contents: either(contents), negations: either(negations) }
  }
  const { cues, contents, negations } = known
  if (factuality === 'negated') return undefined
  if (stems(words(text, cue)).some((stem) => cues.has(stem))) return 'cue'
  const told = words(text, content)
  if (contents.test(told)) return 'words'
  if (act === 'REJECT') return 'act'
  return negations.test(told) ? 'not' : undefined
}
