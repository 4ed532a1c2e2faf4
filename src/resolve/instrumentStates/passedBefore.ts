import type { InstrumentState } from '../../model/InstrumentState.ts'
import type { Span } from '../../model/Span.ts'
import type { Act } from './Act.ts'
import type { Named } from './Named.ts'
import { PENDING } from './PENDING.ts'

/** That the vote and what is still to do belong to one instrument: judged, for no corpus marks it. */
const CONFIDENCE = 0.5

/** A bill that "now goes to" the other chamber has passed the first one, by the vote told last. */
export function passedBefore(
  text: string,
  { sentence, named }: { readonly sentence: Span; readonly named: readonly Named[] },
  vote: Act | undefined,
): readonly InstrumentState[] {
  const onward = PENDING.exec(text.slice(sentence.start, sentence.end))
  const [name] = named
  if (!vote || !onward || !name) return []
  const { by, date, trigger } = vote
  const start = sentence.start + onward.index
  return [
    {
      ...{ instrument: name.entity, step: 'passed-chamber', status: 'happened' },
      ...(by && { by }),
      ...(date && { date }),
      spans: [...trigger, { start, end: start + onward[0].length }],
      confidence: CONFIDENCE,
    },
  ]
}
