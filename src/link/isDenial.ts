import type { Statement } from '../model/Statement.ts'
import { words } from '../model/words.ts'

/** Cues and contents that say that something is not so. */
const DENYING_CUE =
  /\b(den(y|ies|ied|ying|ial)|dismiss\w*|reject\w*|refut\w*|disput\w*|rebuff\w*|rebut\w*|contradict\w*|disavow\w*)\b/i
const DENYING_WORDS =
  /\b(false|untrue|baseless|bogus|sham|groundless|unfounded|fabricat\w+|hoax|nonsense|lies?|fake|frivolous|ridiculous|absurd)\b|\bno (such|truth|proof|evidence|basis)\b|^\W*(not?|never)\b|\b(is|was|are|were|did|does|do|has|have|had)(n['’]t| not| never)\b/i

/** Whether a statement denies what another may assert: by its act, its cue, or its words. */
export function isDenial(text: string, { act, cue, content, factuality }: Statement): boolean {
  if (factuality === 'negated') return false
  return act === 'REJECT' || DENYING_CUE.test(words(text, cue)) || DENYING_WORDS.test(words(text, content))
}
