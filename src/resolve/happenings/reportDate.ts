import type { Layers } from '../../model/Layers.ts'
import type { Occurrence } from '../../model/Occurrence.ts'
import type { Span } from '../../model/Span.ts'
import type { Token } from '../../model/Token.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { resolved } from '../../pipeline/resolved.ts'
import { bodyStart } from '../events/bodyStart.ts'
import { firstFrom } from '../firstFrom.ts'

/** What a report tells in its headline and first sentence without a date is what it is about. */
const LEAD_SENTENCES = 2

/** Steps up from a trigger to what its sentence says. */
const CLIMB = 8

/** A report's day dates what its lead is about, not what it names in passing. */
export function reportDate(
  { blocks, sentences, tokens, publication }: Draft<'tokens' | 'blocks' | 'sentences' | 'publication'>,
  { trigger, status, within }: Occurrence,
): Happening | undefined {
  const place = trigger[0]?.start ?? 0
  const sentence = firstFrom(sentences, place + 1) - 1
  const body = firstFrom(sentences, bodyStart(blocks))
  const inLead = sentence < Math.max(LEAD_SENTENCES, body + 1)
  if (!inLead || within || status !== 'happened' || !publication.published || !isMain(tokens, trigger)) return undefined
  return {
    date: publication.published,
    resolution: { date: resolved('date', 'occasion', 'told in the lead: the day of the report') },
  }
}

type Happening = Layers['happenings'] extends ReadonlyMap<string, infer Value> ? Value : never

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
