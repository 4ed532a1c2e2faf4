import type { Attribution } from '../../model/Attribution.ts'
import { contains } from '../../model/contains.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { TimeExpression } from '../../model/TimeExpression.ts'
import type { Token } from '../../model/Token.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { firstFrom } from '../firstFrom.ts'

/** A parse is climbed so far at most; deeper, the time belongs to something else. */
const REACH_HEADS = 8

/** Without a parse that says so, a time belongs to a cue at most so far away: a name or a few words lie between. */
const REACH_CODE_UNITS = 24

/** So many tokens behind a possessor its noun stands: "Friday's final plenary session". */
const REACH_OWNED = 5

interface Around {
  readonly times: readonly TimeExpression[]
  readonly tokens: readonly Token[]
  /** What was said by others: its times are not theirs who say it. */
  readonly taken: readonly Span[]
}

/**
 * The time expression that tells when a statement was made: one that its cue governs by the parse, else one beside
 * the cue, or at the head of its sentence. Times inside what was said do not count, nor those of another noun: "said the 2016 winner".
 */
export function ownTime(
  { cue, content, source }: Pick<Attribution, 'cue' | 'content' | 'source'>,
  sentence: Span,
  { times, tokens, taken }: Around,
): TimeExpression | undefined {
  const outside = between(times, sentence).filter(
    (time) =>
      time.earliest !== undefined &&
      !content.some((span) => overlaps(span, time)) &&
      !taken.some((span) => contains(span, time) && !cue.some((part) => contains(span, part))),
  )
  const free = outside.filter((time) => {
    const noun = nounOf(time, tokens)
    return !noun || cue.some((part) => overlaps(part, noun)) || isOccasion(noun, cue, tokens)
  })
  const ties = free.map((time) => ({ time, tie: tieOf(time, cue, source, tokens) }))
  const tied = ties.find(({ tie }) => tie === 'own') ?? ties.find(({ tie }) => tie === 'shared')
  if (tied) return tied.time
  return ties.find(
    ({ time, tie }) =>
      opens(time, sentence, cue) ||
      isFronted(time, sentence, cue, tokens) ||
      (tie !== 'apart' && cue.some((part) => distance(part, time) <= REACH_CODE_UNITS)),
  )?.time
}

/** src/ontology/en/sayings.yaml. */
type SayingWords = Readonly<Record<'occasions' | 'fronted', readonly string[]>>

const listed = (kind: keyof SayingWords, { lemma }: Token): boolean =>
  ontologyFile<SayingWords>('en/sayings.yaml')[kind].includes(lemma.toLowerCase())

/** How the parse ties a time to a cue: its own, shared with the verb it goes on from, or apart, of a clause on another noun. */
function tieOf(
  time: Span,
  cue: readonly Span[],
  source: readonly Span[],
  tokens: readonly Token[],
): 'own' | 'shared' | 'apart' | undefined {
  let at = firstFrom(tokens, time.start)
  for (let steps = 0; steps < REACH_HEADS; steps++) {
    const token = tokens[at]
    if (!token) return undefined
    if (cue.some((part) => overlaps(part, token))) return 'own'
    const outsideTime = token.start < time.start || token.start >= time.end
    if (outsideTime && token.upos === 'VERB') {
      if (!token.deprel.startsWith('acl')) return hasConjunct(tokens, at, cue, time) ? 'shared' : undefined
      if (isOfNoun(token, cue, tokens)) return 'shared'
      return cue.some(({ start, end }) => start > token.start && end <= time.start) ? undefined : 'apart'
    }
    if (outsideTime && source.some((part) => contains(part, token))) return undefined
    if (token.head < 0) return undefined
    at = token.head
  }
  return undefined
}

/** "the suspension, which came into force on Tuesday": the time of the noun too. */
function isOfNoun({ head }: Token, cue: readonly Span[], tokens: readonly Token[]): boolean {
  const noun = tokens[head]
  return noun?.upos === 'NOUN' && cue.some((part) => overlaps(part, noun))
}

/** "On Monday she refused to sign and warned that …": the time of the first verb is the second's too; "left on Monday, but he fears …". */
function hasConjunct(tokens: readonly Token[], verb: number, cue: readonly Span[], time: Span): boolean {
  return cue.some((part) => {
    const at = firstFrom(tokens, part.start)
    const token = tokens[at]
    if (!token || !overlaps(part, token) || token.head !== verb || !/^(conj|advcl)$/.test(token.deprel)) return false
    const isApart = tokens.slice(verb + 1, at).some(({ head, deprel }) => head === at && deprel === 'nsubj')
    return !isApart || token.deprel === 'advcl' || time.start < (tokens[verb] as Token).start
  })
}

/** The noun whose time it is: "Friday's announcement", "the 2015 deal". */
function nounOf(time: Span, tokens: readonly Token[]): Token | undefined {
  const [from, to] = [firstFrom(tokens, time.start), firstFrom(tokens, time.end)]
  const outside = (token: Token | undefined) => token && (token.start < time.start || token.start >= time.end)
  const root = tokens.slice(from, to).findLast(({ head }) => outside(tokens[head]))
  // What is owned comes next, whatever the parse says.
  if (tokens[to]?.lemma === "'s" && tokens[to].upos === 'PART')
    return tokens.slice(to, to + REACH_OWNED).find(({ upos }) => upos === 'NOUN')
  return root && /^(nmod:poss|nummod|compound|amod)$/.test(root.deprel) ? tokens[root.head] : undefined
}

/** "told envoys in a March meeting": what is said at an occasion is said at its time. */
function isOccasion(noun: Token, cue: readonly Span[], tokens: readonly Token[]): boolean {
  const at = firstFrom(tokens, noun.start)
  const verb = tokens[noun.head]
  const preposition = tokens
    .slice(Math.max(0, at - REACH_HEADS), at)
    .find(({ head, deprel }) => head === at && deprel === 'case')
  return (
    verb !== undefined &&
    preposition !== undefined &&
    cue.some((part) => overlaps(part, verb)) &&
    listed('occasions', preposition)
  )
}

/** "After talks in Varna on Tuesday, she said", "Speaking in March, he warned": what stands before tells when. */
function isFronted(time: Span, sentence: Span, cue: readonly Span[], tokens: readonly Token[]): boolean {
  const first = tokens[firstFrom(tokens, sentence.start)]
  const main = cue[0]
  if (!first || !main || time.end > main.start || !listed('fronted', first)) return false
  const comma = tokens
    .slice(firstFrom(tokens, sentence.start), firstFrom(tokens, main.start))
    .find(({ lemma }) => lemma === ',')
  return comma !== undefined && time.end <= comma.start
}

/** Whether a time stands at the head of the sentence, a preposition before it at most, and before the cue. */
const opens = (time: Span, sentence: Span, cue: readonly Span[]): boolean =>
  time.start - sentence.start <= 10 && cue.some((part) => part.start > time.end)

const distance = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end)

function between(times: readonly TimeExpression[], { start, end }: Span): TimeExpression[] {
  const found: TimeExpression[] = []
  for (let at = firstFrom(times, start); times[at] && (times[at]?.end ?? 0) <= end; at++)
    found.push(times[at] as TimeExpression)
  return found
}
