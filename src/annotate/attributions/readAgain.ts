import type { Encoder } from '../../encoder/Encoder.ts'
import type { Run } from '../../encoder/Run.ts'
import { scoresOf } from '../../encoder/scoresOf.ts'
import type { Word } from '../../encoder/Word.ts'
import { windows } from '../../encoder/windows.ts'
import { findRelations } from './findRelations.ts'
import type { Relation } from './Relation.ts'

/** Words of the shortest content that is read again: no shorter one tells who says what. */
const LEAST_WORDS = 6

/** What opens a content and no text of its own; what closes one. */
const OPENING = /^(?:that|whether|if|["“”'‘’«»]+)$/i
const CLOSING = /^[,"”’»]+$/

/** More than a text needs (findRelations): a content is seldom a whole sentence. Best of 0.2 to 1.4 on the marked records, by what is found within. */
const INCLINATION = { cue: 0.6, content: 0.15 }

/**
 * Reads the contents of relations again, each as a text of its own, for what is said within them: the encoder was taught the
 * outermost statements of a text only. One that nobody is said to make is rather a slip there.
 */
export async function readAgain(
  words: readonly Word[],
  relations: readonly Relation[],
  open: () => Promise<Encoder>,
): Promise<Relation[]> {
  const found: Relation[] = []
  for (const { content } of relations) {
    const all = content.flatMap(({ first, after }) => Array.from({ length: after - first }, (_, at) => first + at))
    const isOwn = (mark: RegExp) => (word: number) => !mark.test(words[word]?.text ?? '')
    const inside = all.slice(all.findIndex(isOwn(OPENING)), all.findLastIndex(isOwn(CLOSING)) + 1)
    if (inside.length < LEAST_WORDS) continue
    const { read, model } = await open()
    let pieces = 2
    const within = inside.slice(0, windows.words).filter((word) => {
      pieces += model.pieces(words[word]?.text ?? '').length
      return pieces <= windows.pieces
    })
    const outputs = await read(within.flatMap((word) => words[word] ?? []))
    const back = (runs: readonly Run[]) => runs.flatMap((run) => runsIn(within, run))
    const inner = findRelations(scoresOf(outputs, model), INCLINATION)
    for (const relation of inner.filter(({ source }) => source.length))
      found.push({
        ...relation,
        cue: back(relation.cue),
        source: back(relation.source),
        content: back(relation.content),
      })
  }
  return found
}

/** A run of words of the text that was read again, as runs of the document's: parted where other words stood between them. */
function runsIn(words: readonly number[], { first, after, label }: Run): Run[] {
  const runs: Run[] = []
  for (const word of words.slice(first, after)) {
    const last = runs.at(-1)
    if (last?.after === word) runs[runs.length - 1] = { ...last, after: word + 1 }
    else runs.push({ first: word, after: word + 1, label })
  }
  return runs
}
