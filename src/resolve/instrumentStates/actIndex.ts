import type { Occurrence } from '../../model/Occurrence.ts'
import { overlaps } from '../../model/overlaps.ts'
import type { Span } from '../../model/Span.ts'
import type { Draft } from '../../pipeline/Draft.ts'
import { firstFrom } from '../firstFrom.ts'
import type { Act } from './Act.ts'

/** Mentions of events before a sentence among which a vote is looked for. */
const VOTES_BACK = 6

/** Finds the events at the words that tell steps, each mention with what its event is known by elsewhere in the document. */
export function actIndex({
  occurrences,
  participants,
  happenings,
  events,
}: Draft<'occurrences' | 'participants' | 'happenings' | 'events'>) {
  const starts = occurrences.map(({ trigger }) => trigger[0] as Span)
  const byStart = new Map(
    events.flatMap((event) =>
      [...event.trigger, ...(event.mentions ?? [])].map(({ start }) => [start, event] as const),
    ),
  )
  const actOf = ({ id, trigger, status, kind }: Occurrence): Act => {
    const { actors = [], resolution } = participants.get(id) ?? {}
    const whole = byStart.get((trigger[0] as Span).start)
    const own = resolution?.actors?.rule === 'before' ? undefined : actors[0]
    const others = whole?.resolution?.actors?.rule === 'before' ? [] : (whole?.actors ?? [])
    const by = own ?? others[0]
    const date = happenings.get(id)?.date ?? (whole?.status === status ? whole.date : undefined)
    return { status, trigger, isWithheld: kind.startsWith('not '), ...(by && { by }), ...(date && { date }) }
  }
  return {
    /** The act that a word names. */
    at(word: Span): Act | undefined {
      const i = firstFrom(starts, word.start)
      const found = [i - 1, i]
        .map((at) => occurrences[at])
        .find((act) => act?.trigger.some((span) => overlaps(span, word)))
      return found && actOf(found)
    },
    /** The vote told last before an offset, with its numbers. */
    votesBefore(offset: number): Act | undefined {
      const vote = occurrences
        .slice(0, firstFrom(starts, offset))
        .slice(-VOTES_BACK)
        .find(
          ({ type, status, quantities }) =>
            type === 'SUPPORT' && status === 'happened' && quantities?.some(({ unit }) => unit === 'votes-for'),
        )
      return vote && actOf(vote)
    },
  }
}
