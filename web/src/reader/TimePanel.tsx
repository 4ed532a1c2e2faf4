import type { TimeExpression } from '../../../src/model/TimeExpression.ts'
import { When } from '../parts/When.tsx'
import { Field } from './Field.tsx'
import { MarkLink } from './MarkLink.tsx'
import { useReading } from './useReading.ts'

/** What a time expression stands for, as TIMEX3. */
export function TimePanel({ of }: { readonly of: TimeExpression }) {
  const { words } = useReading()
  return (
    <>
      <p class="panel-kind">Time, {of.type.toLowerCase()}</p>
      <blockquote>{words([of])}</blockquote>
      <dl>
        <Field label="Value">{of.value || 'could not be resolved'}</Field>
        <Field label="Modifier">{of.mod?.toLowerCase()}</Field>
        <Field label="Every">{[of.quant, of.freq].filter(Boolean).join(' ').toLowerCase()}</Field>
        <Field label="From">{of.earliest && <When date={of.earliest} />}</Field>
        <Field label="To">{of.latest && <When date={of.latest} />}</Field>
        <Field label="Counted from">
          {of.anchor ? <MarkLink id={of.anchor} /> : of.value && 'the document’s date'}
        </Field>
      </dl>
    </>
  )
}
