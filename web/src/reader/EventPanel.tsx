import type { Event } from '../../../src/model/Event.ts'
import { Confidence } from '../parts/Confidence.tsx'
import { StanceChip } from '../parts/StanceChip.tsx'
import { When } from '../parts/When.tsx'
import { Correct } from './Correct.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { Field } from './Field.tsx'
import { Issue } from './Issue.tsx'
import { MarkLink } from './MarkLink.tsx'
import { ToldElsewhere } from './ToldElsewhere.tsx'
import { useReading } from './useReading.ts'

/** What an event was coded as, and why. */
export function EventPanel({ of }: { readonly of: Event }) {
  const { words } = useReading()
  const { resolution = {} } = of
  return (
    <>
      <p class="panel-kind">
        Event, {of.status} <Confidence value={of.confidence} of="that this is an event" />
      </p>
      <blockquote>{words(of.trigger)}</blockquote>
      <dl>
        <Field label="Type">{[of.type, of.mode].filter(Boolean).join(', ')}</Field>
        <Field label="Context">{of.context?.join(', ')}</Field>
        <Field label="Actors" resolution={resolution.actors}>
          {of.actors.length > 0 && <EntityLinks ids={of.actors} />}
        </Field>
        <Field label="Recipients" resolution={resolution.recipients}>
          {of.recipients.length > 0 && <EntityLinks ids={of.recipients} />}
        </Field>
        <Field label="Date" resolution={resolution.date}>
          {of.date && <When date={of.date} />}
        </Field>
        <Field label="Place">{of.place && <EntityLinks ids={[of.place]} />}</Field>
        <Field label="Instrument">{of.instrument && <EntityLinks ids={[of.instrument]} />}</Field>
        <Field label="Numbers">
          {of.quantities?.map((quantity) => (
            <div key={quantity.start}>
              {[quantity.mod?.replace('-', ' '), quantity.value, quantity.unit.replace('-', ' ')]
                .filter(Boolean)
                .join(' ')}
            </div>
          ))}
        </Field>
        <Field label="Issue" resolution={resolution.issue}>
          {of.issue && <Issue id={of.issue} />}
        </Field>
        <Field label="Stance" resolution={resolution.stance}>
          {of.stance && <StanceChip stance={of.stance} />}
        </Field>
        <Field label="Only said so in">{of.within && <MarkLink id={of.within} />}</Field>
      </dl>
      <Correct of="event" id={of.id} />
      <ToldElsewhere groups={of.groups} />
    </>
  )
}
