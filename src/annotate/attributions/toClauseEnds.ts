import type { Run } from '../../encoder/Run.ts'
import type { Reading } from './Reading.ts'
import type { Relation } from './Relation.ts'

/** Words that a content is carried on for at most; what hangs on it farther away is rather the parser's slip. */
const MOST_ADDED = 40

/**
 * Carries each content on to the end of the clause that it breaks off in, "comply with the order | and to cease fire", where the words
 * left are no part of any of these statements.
 */
export function toClauseEnds({ tokens, rightEdge }: Reading, relations: readonly Relation[]): Relation[] {
  const taken = new Set<number>()
  for (const { cue, content } of relations)
    for (const { first, after } of [...cue, ...content]) for (let word = first; word < after; word++) taken.add(word)
  const ended = (run: Run): Run => {
    const last = run.after - 1
    let end = rightEdge[topIn(run, last)] ?? last
    while (end > last && tokens[end]?.upos === 'PUNCT') end--
    if (end - last > MOST_ADDED) return run
    for (let word = last + 1; word <= end; word++) if (taken.has(word)) return run
    return { ...run, after: end + 1 }
  }
  /** The word of a run, of those over another, that hangs on none of the run. */
  function topIn({ first, after }: Run, word: number): number {
    let top = word
    for (let at = word; at >= first && at <= word + MOST_ADDED; at = tokens[at]?.head ?? -1) if (at < after) top = at
    return top
  }
  return relations.map((relation) => ({ ...relation, content: relation.content.map(ended) }))
}
