import type { Layers } from '../../model/Layers.ts'
import type { Occurrence } from '../../model/Occurrence.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { TimeExpression } from '../../model/TimeExpression.ts'
import type { Token } from '../../model/Token.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { isDay } from '../dates/isDay.ts'
import { firstFrom } from '../firstFrom.ts'
import { offsetTime } from '../sayings/offsetTime.ts'
import { ownTime } from '../sayings/ownTime.ts'
import { aimedYear } from './aimedYear.ts'

/**
 * The date that the words tell which belong to a trigger: not those of saying it, "On Monday she said that they had met".
 *
 * @param told Gives the statement in whose content a span lies (enclosingStatement.ts).
 */
export function ownDate(
  document: Draft<'times' | 'tokens' | 'sentences' | 'publication'>,
  { trigger, kind }: Occurrence,
  told: (span: Span) => string | undefined,
): Happening | undefined {
  const { text, times, tokens, sentences } = document
  const sentence = sentences[firstFrom(sentences, (trigger[0]?.start ?? 0) + 1) - 1]
  if (!sentence) return undefined
  const offset = offsetTime(document, sentence, firstFrom(tokens, (trigger[0] as Span).start))
  if (offset) return dated(offset.date, `"${text.slice(offset.words.start, offset.words.end)}" the words that name it`)
  const cue = [...trigger, ...carrier(tokens, trigger), ...decider(tokens, trigger, kind)]
  const tellings = cue.map(told)
  const beside = times
    .slice(firstFrom(times, sentence.start), firstFrom(times, sentence.end))
    .filter((time) => tellings.includes(told(time)) || hangsOn(tokens, time, cue))
  const time =
    ownTime({ cue, content: [], source: [] }, sentence, { times: beside, tokens, taken: [] }) ??
    aimedYear({ times: beside, tokens }, sentence, trigger)
  if (!time || isOutside(tokens, sentence, cue, time) || isBound(text, time)) return undefined
  return dated(acrossRange(text, beside, time), `"${text.slice(time.start, time.end)}" with the words that name it`)
}

const dated = (date: string, reason: string): Happening => ({
  date,
  resolution: { date: resolved('date', 'own-time', reason) },
})

type Happening = Layers['happenings'] extends ReadonlyMap<string, infer Value> ? Value : never

/** Whether a time is that of a word by the parse, wherever what was said ends. */
const hangsOn = (tokens: readonly Token[], time: Span, words: readonly Span[]): boolean =>
  tokens
    .slice(firstFrom(tokens, time.start), firstFrom(tokens, time.end))
    .some(({ head }) => words.some((word) => overlaps(word, tokens[head] ?? NOWHERE)))

const NOWHERE: Span = { start: -1, end: -1 }

/** "a suspension until October", "the offer before Monday": a bound is no date. */
const isBound = (text: string, { start }: Span): boolean =>
  new RegExp(`\\b(?:${words().bounds.join('|')})\\s(?:the\\s)?$`, 'i').test(text.slice(Math.max(0, start - 12), start))

/** src/ontology/en/sayings.yaml. */
const words = () => ontologyFile<Readonly<Record<'apart' | 'bounds', readonly string[]>>>('en/sayings.yaml')

/** "On Monday she signed it, four days after they passed it": the day outside of the clause or phrase with "after" is not that of the passing. */
function isOutside(tokens: readonly Token[], sentence: Span, cue: readonly Span[], time: TimeExpression): boolean {
  const parts = cue.map(({ start }) => firstFrom(tokens, start))
  const first = Math.min(...parts)
  const mark = tokens
    .slice(Math.max(0, first - CLAUSE), first)
    .findLast(({ upos, lemma }) => (upos === 'SCONJ' || upos === 'ADP') && words().apart.includes(lemma.toLowerCase()))
  const comma = tokens.slice(Math.max(...parts), firstFrom(tokens, sentence.end)).find(({ lemma }) => lemma === ',')
  const isApart = parts.some((at) => tokens[at]?.upos === 'VERB' && /^advcl/.test(tokens[at].deprel))
  return (
    mark !== undefined &&
    isDay(time.value.slice(0, 10)) &&
    isApart &&
    (time.start < mark.start || (comma !== undefined && time.start > comma.start))
  )
}

/** Tokens before a trigger among which the word stands that opens its clause. */
const CLAUSE = 8

/** The verb whose object or subject a noun is: "launched an attack" has the time of the launching, "a series of attacks" too, "a report on attacks" not. */
function carrier(tokens: readonly Token[], trigger: readonly Span[]): readonly Span[] {
  const token = tokens[firstFrom(tokens, (trigger.at(-1) as Span).end) - 1]
  const above = token?.deprel === 'nmod' ? token.head : -1
  const noun = tokens[above]?.upos === 'NOUN' && tokens[above + 1]?.lemma === 'of' ? tokens[above] : token
  const verb = tokens[noun?.head ?? -1]
  return token?.upos === 'NOUN' && noun && verb?.upos === 'VERB' && /^(obj|nsubj)/.test(noun.deprel) ? [verb] : []
}

/** What is not done is done with deciding so: "decided on Monday not to certify". */
function decider(tokens: readonly Token[], trigger: readonly Span[], kind: string): readonly Span[] {
  const { upos, deprel = '', head = -1 } = tokens[firstFrom(tokens, (trigger.at(-1) as Span).end) - 1] ?? {}
  const verb = tokens[head]
  return kind.startsWith('not ') && upos === 'VERB' && /^[cx]comp$/.test(deprel) && verb ? [verb] : []
}

/** "between February and December 2031", "in May or early June": what both ends have in common. */
function acrossRange(text: string, times: readonly TimeExpression[], time: TimeExpression): string {
  const value = (of: TimeExpression) => of.value.replace(/T.*$/, '')
  const at = times.indexOf(time)
  const other = times[at + 1]
  if (!other || !/^ (?:and|or|to|until)(?: (?:early|mid|late))? $/.test(text.slice(time.end, other.start)))
    return value(time)
  const [a, b] = [value(time).split('-'), value(other).split('-')]
  const same = a.findIndex((part, i) => part !== b[i])
  return same > 0 ? a.slice(0, same).join('-') : value(time)
}
