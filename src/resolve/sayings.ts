import type { Attribution } from '../model/Attribution.ts'
import { contains } from '../model/contains.ts'
import type { Layers } from '../model/Layers.ts'
import type { Span } from '../model/Span.ts'
import type { Draft } from '../pipeline/Draft.ts'
import { defineComponent } from '../pipeline/defineComponent.ts'
import { resolved } from '../pipeline/resolved.ts'
import { daysBetween } from './dates/daysBetween.ts'
import { isDay } from './dates/isDay.ts'
import { firstFrom } from './firstFrom.ts'
import { isVague } from './sayings/isVague.ts'
import { ownTime } from './sayings/ownTime.ts'
import { type Place, placeIn } from './sayings/placeIn.ts'
import { placeOf } from './sayings/placeOf.ts'
import type { Saying } from './sayings/Saying.ts'
import { tokensIn } from './sayings/tokensIn.ts'
import { toldTime } from './sayings/toldTime.ts'

/** The lead of a report: its headline and its first sentences, which tell what is new. */
const LEAD_SENTENCES = 4

/** A speech of another day is quoted on for so many sentences between one statement and the next; then the report is back at its occasion. */
const CARRY_SENTENCES = 8

/** What a report tells first is its occasion where it lies at most so many days before the day of publication. */
const OCCASION_DAYS = 7

type Read = Draft<'attributions' | 'speakers' | 'times' | 'tokens' | 'sentences' | 'publication'>

/** When each statement was made: by its own time words, else by its occasion; absent rather than guessed. */
export const sayings = defineComponent({
  name: 'sayings',
  requires: ['attributions', 'speakers', 'times', 'tokens', 'sentences', 'publication'],
  assigns: ['sayings'],
  run(document) {
    const inOrder = document.attributions.toSorted(
      (a, b) => Number(a.within !== undefined) - Number(b.within !== undefined) || placeOf(a) - placeOf(b),
    )
    const byId = new Map(inOrder.map((attribution) => [attribution.id, attribution]))
    const taken = inOrder.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start)
    const told: Told = { byId: new Map(), bySpeaker: new Map() }
    const occasion = occasionOf(document, inOrder, taken)
    for (const attribution of inOrder) {
      const place = placeIn(document, attribution)
      const outer = byId.get(attribution.within ?? '')
      const saying =
        own(document, attribution, place, taken, outer?.content) ??
        toldTime(document, attribution, place, told.byId, outer?.content) ??
        carried(document, attribution, place, told, occasion, outer?.kind)
      const speaker = document.speakers.get(attribution.id)?.speaker
      told.last = { sentence: place.sentence, speaker, saying }
      if (!saying) continue
      told.byId.set(attribution.id, saying)
      if (speaker) told.bySpeaker.set(speaker, { saying, sentence: place.sentence })
    }
    const entries = Array.from(told.byId, ([id, { said, rule, reason }]): [string, Resolved] => [
      id,
      { said, resolution: { said: resolved('said', rule, reason) } },
    ])
    return { sayings: new Map(entries) }
  },
})

type Resolved = Layers['sayings'] extends ReadonlyMap<string, infer Value> ? Value : never

/** What was told so far. */
interface Told {
  readonly byId: Map<string, Saying>
  readonly bySpeaker: Map<string, { readonly saying: Saying; readonly sentence: number }>
  last?: { readonly sentence: number; readonly speaker: string | undefined; readonly saying: Saying | undefined }
}

/** By its own time words; inside another's content only the times that stand there are its own. */
function own(
  { text, times, tokens }: Read,
  attribution: Attribution,
  { span }: Place,
  taken: readonly Span[],
  outer?: readonly Span[],
): Saying | undefined {
  const near = taken.slice(firstFrom(taken, span.start - 2000), firstFrom(taken, span.end))
  const time = ownTime(attribution, span, { times, tokens, taken: near })
  if (!time || (outer && !outer.some((part) => contains(part, time)))) return undefined
  const said = time.value.replace(/T.*$/, '')
  return { said, rule: 'own-time', reason: `"${text.slice(time.start, time.end)}" with the cue` }
}

/** What the statements around it, or the report's occasion, tell of a statement without a time of its own. */
function carried(
  document: Read,
  attribution: Attribution,
  { sentence, form, attitude }: Place,
  told: Told,
  occasion: string | undefined,
  kind?: Attribution['kind'],
): Saying | undefined {
  const { id, factuality, within, source } = attribution
  const speaker = document.speakers.get(id)?.speaker
  const before = told.last
  const goesOn =
    before?.sentence === sentence && (form === 'participle' || !source.length || before.speaker === speaker)
  if (goesOn && !within)
    return (
      before.saying && {
        ...before.saying,
        rule: 'same-sentence',
        reason: `goes on with the one before: ${before.saying.reason}`,
      }
    )
  const author = isAuthor(document, attribution)
  if (form === 'earlier' || (form === 'modal' && !author) || factuality === 'possible') return undefined
  if (isVague(document, attribution)) return undefined
  if (within) {
    const outer = told.byId.get(within)
    // "they say" inside a quotation, and "it has agreed", are of no certain day.
    const lasting = attitude || form === 'perfect' || (form === 'present' && kind === 'direct')
    if (!outer || outer.said !== occasion || lasting) return undefined
    return { said: occasion, rule: 'within', reason: 'told in a statement about the occasion of the report' }
  }
  const inLead = sentence < LEAD_SENTENCES
  if ((form === 'perfect' || form === 'noun') && !inLead) return undefined
  const same = speaker ? told.bySpeaker.get(speaker) : undefined
  if (same && (same.saying.said === occasion || sentence - same.sentence <= CARRY_SENTENCES))
    return { ...same.saying, rule: 'same-speaker', reason: `the same speaker as before: ${same.saying.reason}` }
  const generic = !author && (form === 'present' || attitude || !isNamed(document, attribution))
  if (generic && !inLead) return undefined
  return occasion ? { said: occasion, rule: 'occasion', reason: 'the occasion of the report' } : undefined
}

/** "I hope that …" outside quotations is the writer's, on the day of writing. */
const isAuthor = ({ text }: Read, { source }: Attribution): boolean =>
  source.some(({ start, end }) => /^(I|we)$/i.test(text.slice(start, end)))

/** "Officials said" is of no certain day; what a named source says, a report gives from its occasion. */
const isNamed = ({ tokens }: Read, { source }: Attribution): boolean =>
  !source.length ||
  source.some((part) => tokensIn(tokens, part).some(({ upos }) => upos === 'PROPN' || upos === 'PRON'))

/** The day of what the lead tells, where it is near the day of publication; else that day. */
function occasionOf(document: Read, attributions: readonly Attribution[], taken: readonly Span[]): string | undefined {
  const { published } = document.publication
  for (const attribution of attributions) {
    const place = placeIn(document, attribution)
    if (place.sentence >= LEAD_SENTENCES) break
    const saying = own(document, attribution, place, taken)
    if (!saying || !isDay(saying.said)) continue
    const days = published && isDay(published) ? daysBetween(saying.said, published) : 0
    if (days >= -1 && days <= OCCASION_DAYS) return saying.said
  }
  return published
}
