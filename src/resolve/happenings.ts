import type { Layers } from '../model/Layers.ts'
import type { Occurrence } from '../model/Occurrence.ts'
import type { Span } from '../model/Span.ts'
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
  const time =
    sentence && ownTime({ cue: trigger, content: [], source: [] }, sentence, { times, tokens, taken: [], nouns: true })
  if (!time) return undefined
  const reason = `"${text.slice(time.start, time.end)}" with the words that name it`
  return { date: time.value.replace(/T.*$/, ''), resolution: { date: resolved('date', 'own-time', reason) } }
}

function byReport({ sentences, publication }: Read, { trigger, status, within }: Occurrence): Happening | undefined {
  const inLead = sentenceAt(sentences, trigger) < LEAD_SENTENCES
  if (!inLead || within || status !== 'happened' || !publication.published) return undefined
  return {
    date: publication.published,
    resolution: { date: resolved('date', 'occasion', 'told in the lead: the day of the report') },
  }
}

const sentenceAt = (sentences: readonly Span[], trigger: readonly Span[]): number =>
  Math.max(0, firstFrom(sentences, (trigger[0]?.start ?? 0) + 1) - 1)
