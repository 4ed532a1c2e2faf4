import type { InstrumentState } from '../../../src/model/InstrumentState.ts'
import { Confidence } from '../parts/Confidence.tsx'
import { When } from '../parts/When.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { Field } from './Field.tsx'
import { MarkLink } from './MarkLink.tsx'
import { useReading } from './useReading.ts'

/** One step in the life of a treaty or bill, as the text tells it. */
export function StatePanel({ of }: { readonly of: InstrumentState }) {
  const { words } = useReading()
  return (
    <>
      <p class="panel-kind">
        Step of an instrument <Confidence value={of.confidence} of="that this is a step" />
      </p>
      <blockquote>{words(of.spans)}</blockquote>
      <dl>
        <Field label="Instrument">
          <EntityLinks ids={[of.instrument]} />
        </Field>
        <Field label="Step">
          {of.step.replace('-', ' ')}, {of.status}
        </Field>
        <Field label="By">{of.by && <EntityLinks ids={[of.by]} />}</Field>
        <Field label="Date">{of.date && <When date={of.date} />}</Field>
        <Field label="On condition">{of.condition && words(of.condition)}</Field>
        <Field label="Only said so in">{of.within && <MarkLink id={of.within} />}</Field>
      </dl>
    </>
  )
}
