import type { Layers } from '../model/Layers.ts'
import type { Occurrence } from '../model/Occurrence.ts'
import { overlaps } from '../model/overlaps.ts'
import type { Span } from '../model/Span.ts'
import type { TimeExpression } from '../model/TimeExpression.ts'
import type { Token } from '../model/Token.ts'
import type { Draft } from '../pipeline/Draft.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { firstFrom } from './firstFrom.ts'
import { ownTime } from './sayings/ownTime.ts'

/** What a report tells in its headline and first sentences without a date is what it is about. */
const LEAD_SENTENCES = 2

/** When each event happened: by the time words that belong to its trigger; what the lead reports, by the report's day. */
export const happenings = defineComponent({
  name: 'happenings',
  requires: ['occurrences', 'times', 'tokens', 'sentences', 'publication'],
  assigns: ['happenings'],
  run(document) {
    const found = document.occurrences.flatMap((occurrence): [string, Happening][] => {
      const happening = byOwnTime(document, occurrence) ?? byReport(document, occurrence)
      return happening ? [[occurrence.id, happening]] : []
    })
    return { happenings: new Map(found) }
  },
})

type Read = Draft<'occurrences' | 'times' | 'tokens' | 'sentences' | 'publication'>
type Happening = Layers['happenings'] extends ReadonlyMap<string, infer Value> ? Value : never

function byOwnTime({ text, times, tokens, sentences }: Read, { trigger }: Occurrence): Happening | undefined {
  const sentence = sentences[sentenceAt(sentences, trigger)]
  if (!sentence) return undefined
  const cue = [...trigger, ...carrier(tokens, trigger)]
  const time =
    ownTime({ cue, content: [], source: [] }, sentence, { times, tokens, taken: [], nouns: true }) ??
    aimedYear({ times, tokens }, sentence, trigger)
  if (!time || isOutside(tokens, trigger, time)) return undefined
  const reason = `"${text.slice(time.start, time.end)}" with the words that name it`
  const date = acrossRange(text, times, time)
  return { date, resolution: { date: resolved('date', 'own-time', reason) } }
}

/** "On Monday she signed it, four days after they passed it": the time before "after" is not that of the passing. */
function isOutside(tokens: readonly Token[], trigger: readonly Span[], time: Span): boolean {
  const at = firstFrom(tokens, (trigger[0] as Span).start)
  const mark = tokens
    .slice(Math.max(0, at - CLAUSE), at)
    .findLast(({ upos, lemma }) => (upos === 'SCONJ' || upos === 'ADP') && APART.has(lemma.toLowerCase()))
  return (
    mark !== undefined && tokens[at]?.upos === 'VERB' && /^advcl/.test(tokens[at].deprel) && time.start < mark.start
  )
}

/** Tokens before a verb among which the word stands that opens its clause. */
const CLAUSE = 8
const APART = new Set(['after', 'before', 'since', 'until'])

/** The verb whose object or subject a noun is: "launched an attack" has the time of the launching. */
function carrier(tokens: readonly Token[], trigger: readonly Span[]): readonly Span[] {
  const { head = -1, deprel = '', upos } = tokens[firstFrom(tokens, (trigger.at(-1) as Span).end) - 1] ?? {}
  const verb = tokens[head]
  return upos === 'NOUN' && verb?.upos === 'VERB' && /^(obj|nsubj)/.test(deprel) ? [verb] : []
}

/** Steps up from a year to the act whose aim it belongs to. */
const CLIMB = 8

/** The year of what an act is aimed at: "conspired to influence the 2030 election". */
function aimedYear(
  { times, tokens }: Pick<Read, 'times' | 'tokens'>,
  sentence: Span,
  trigger: readonly Span[],
): TimeExpression | undefined {
  const [from, to] = [firstFrom(times, sentence.start), firstFrom(times, sentence.end)]
  return times.slice(from, to).find(({ start, value }) => {
    if (!/^\d{4}$/.test(value)) return false
    for (let at = firstFrom(tokens, start), step = 0; step < CLIMB && at >= 0; step++) {
      const token = tokens[at]
      if (!token || token.start < sentence.start) return false
      if (trigger.some((span) => overlaps(span, token))) return true
      if (token.upos === 'VERB' && !/^(advcl|xcomp|acl)$/.test(token.deprel)) return false
      at = token.head
    }
    return false
  })
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

/** A report's day dates what its lead is about, not what it names in passing. */
function byReport(
  { sentences, tokens, publication }: Read,
  { trigger, status, within }: Occurrence,
): Happening | undefined {
  const inLead = sentenceAt(sentences, trigger) < LEAD_SENTENCES
  if (!inLead || within || status !== 'happened' || !publication.published || !isMain(tokens, trigger)) return undefined
  return {
    date: publication.published,
    resolution: { date: resolved('date', 'occasion', 'told in the lead: the day of the report') },
  }
}

/** Whether a trigger is what its sentence says: its verb, what that says or does, or something joined to it. */
function isMain(tokens: readonly Token[], trigger: readonly Span[]): boolean {
  for (let at = firstFrom(tokens, (trigger[0] as Span).start), step = 0; step < CLIMB; step++) {
    const { head = -1, deprel = '' } = tokens[at] ?? {}
    if (head < 0) return true
    if (!/^(ccomp|conj|obj|nsubj|parataxis|xcomp|flat)/.test(deprel)) return false
    at = head
  }
  return false
}

const sentenceAt = (sentences: readonly Span[], trigger: readonly Span[]): number =>
  Math.max(0, firstFrom(sentences, (trigger[0]?.start ?? 0) + 1) - 1)
