import type { Run } from '../../encoder/Run.ts'
import type { Span } from '../../model/Span.ts'
import type { Found } from './Found.ts'
import type { Reading } from './Reading.ts'
import type { Relation } from './Relation.ts'

/** A relation with its runs of words as spans of the text. */
export function foundOf(reading: Reading, { cue, source, content, cueProbability, linkProbability }: Relation): Found {
  return {
    head: headOf(reading, cue),
    cue: cue.map((run) => spanOf(reading, run)),
    source: source.map((run) => spanOf(reading, run)),
    content: content.map((run) => withMarks(reading, run)),
    confidence: cueProbability * linkProbability,
  }
}

const spanOf = ({ tokens }: Reading, { first, after }: Run): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[after - 1]?.end ?? 0,
})

/** A content that begins or ends right within the marks of a quotation has them too. */
function withMarks(reading: Reading, run: Run): Span {
  const { quotations, quotationOf } = reading
  const { start, end } = spanOf(reading, run)
  const [begun, ended] = [run.first, run.after - 1].map((word) => quotations[quotationOf[word] ?? -1])
  return {
    start: begun?.inner.start === start ? begun.start : start,
    end: ended?.inner.end === end ? ended.end : end,
  }
}

/** The word of a cue that the others hang on: of several the first one that is no mark. */
function headOf({ tokens }: Reading, cue: readonly Run[]): number {
  const words = cue.flatMap(({ first, after }) => Array.from({ length: after - first }, (_, at) => first + at))
  const within = new Set(words)
  const tops = words.filter((word) => !within.has(tokens[word]?.head ?? -1))
  return tops.find((word) => tokens[word]?.upos !== 'PUNCT') ?? tops[0] ?? words[0] ?? 0
}
