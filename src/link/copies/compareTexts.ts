import { diffArrays } from 'diff'
import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Span } from '../../model/Span.ts'
import { extentOf } from '../extentOf.ts'
import { stems } from '../stems.ts'
import type { CopyPart } from './CopyPart.ts'

type Sentences = Pick<AnnotatedDocument, 'text' | 'sentences'>

/** Beyond so many sentences added and left out two texts are no copies; it bounds the time, which grows with their square. */
const MAX_CHANGES = 4000

/** Share of the words of the shorter sentence that a changed one keeps. */
const KEPT = 0.5

/** How many sentences on a changed one is looked for: an editor seldom moves one further. */
const AHEAD = 5

/** A sentence with the stems that it is compared by. */
interface Sentence {
  readonly stems: readonly string[]
  readonly span: Span
}

/** A copy against its original, sentence by sentence in the order of the two; case, signs and endings of words make no difference. */
export function compareTexts(original: Sentences, copy: Sentences): readonly CopyPart[] {
  const [ours, theirs] = [keyed(original), keyed(copy)]
  const changes = diffArrays(ours.map(key), theirs.map(key), { maxEditLength: MAX_CHANGES })
  if (!changes) return []
  let [at, there] = [0, 0]
  let out: readonly Sentence[] = []
  const parts: CopyPart[] = []
  for (const { added, removed, value } of changes) {
    const before = added ? [] : ours.slice(at, at + value.length)
    const after = removed ? [] : theirs.slice(there, there + value.length)
    at += before.length
    there += after.length
    if (removed) out = before
    else {
      parts.push(...aligned(out, added ? after : []))
      if (!added) parts.push({ kind: 'same', original: extent(before), copy: extent(after) })
      out = []
    }
  }
  return [...parts, ...aligned(out, [])]
}

const keyed = ({ text, sentences }: Sentences): readonly Sentence[] =>
  sentences
    .map((span) => ({ stems: stems(text.slice(span.start, span.end)), span }))
    .filter((sentence) => sentence.stems.length > 0)

const key = (sentence: Sentence): string => sentence.stems.join(' ')
const extent = (sentences: readonly Sentence[]): Span => extentOf(sentences.map(({ span }) => span))

/** What was left out and what was put in its place: a sentence that keeps most words of another is that one changed. */
function aligned(out: readonly Sentence[], put: readonly Sentence[]): readonly CopyPart[] {
  const parts: CopyPart[] = []
  let [from, since] = [0, 0]
  const flush = (until: number, to: number) => {
    if (until > from) parts.push({ kind: 'left-out', original: extent(out.slice(from, until)) })
    if (to > since) parts.push({ kind: 'added', copy: extent(put.slice(since, to)) })
  }
  for (const [to, sentence] of put.entries()) {
    const until = out.findIndex((other, at) => at >= from && at < from + AHEAD && isChanged(other, sentence))
    const before = out[until]
    if (!before) continue
    flush(until, to)
    parts.push({ kind: 'changed', original: before.span, copy: sentence.span })
    from = until + 1
    since = to + 1
  }
  flush(out.length, put.length)
  return parts
}

function isChanged(a: Sentence, b: Sentence): boolean {
  const [one, other] = [new Set(a.stems), new Set(b.stems)]
  return one.intersection(other).size >= KEPT * Math.min(one.size, other.size)
}
