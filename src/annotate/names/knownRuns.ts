import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import { inGazetteer } from './inGazetteer.ts'
import type { Run } from './Run.ts'

/** Kinds that are names wherever they stand; people and papers ("Time", "May") need the tagger's word for it. */
const SURE = /^B-(country|demonym|organization|seat|capital|outlet|platform)$/
/** One word that may as well be a common one at the start of a sentence, but for acronyms. */
const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u

/** Letters of a platform's name of one word, and no less: "X" is a letter too. */
const MIN_LETTERS = 3

/** Names that the gazetteer has and that can't well be anything else. */
export function knownRuns(words: readonly string[], gazetteer: Gazetteer): readonly Run[] {
  const found = inGazetteer(words, gazetteer)
  return found.flatMap((mark, first) => {
    if (!SURE.test(mark)) return []
    let after = first + 1
    while (found[after]?.startsWith('I')) after++
    const alone = after === first + 1
    const shaky = mark === 'B-outlet' || mark === 'B-organization'
    if (alone && shaky && !ACRONYM.test(words[first] ?? '')) return []
    if (alone && mark === 'B-platform' && (first === 0 || (words[first] ?? '').length < MIN_LETTERS)) return []
    return [{ first: first, after: after, label: 'KNOWN' as const }]
  })
}
