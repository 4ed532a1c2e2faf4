import type { Statement } from '../../../src/model/Statement.ts'
import { Confidence } from '../parts/Confidence.tsx'
import { StanceChip } from '../parts/StanceChip.tsx'
import { When } from '../parts/When.tsx'
import { words as catalogue } from '../words.ts'
import { Correct } from './Correct.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { Field } from './Field.tsx'
import { Issue } from './Issue.tsx'
import { MarkLink } from './MarkLink.tsx'
import { Relations } from './Relations.tsx'
import { ToldElsewhere } from './ToldElsewhere.tsx'
import { useReading } from './useReading.ts'

/** What a statement was resolved to, and why. */
export function StatementPanel({ of }: { readonly of: Statement }) {
  const { data, words } = useReading()
  const { resolution = {} } = of
  const inside = data.document.statements.filter(({ within }) => within === of.id)
  const events = data.document.events.filter(({ within }) => within === of.id)
  return (
    <>
      <p class="panel-kind">
        Statement, {of.kind} <Confidence value={of.confidence} of="that this is a statement" />
      </p>
      <blockquote>{words(of.content)}</blockquote>
      <dl>
        <Field label="Speaker" resolution={resolution.speaker}>
          {of.speaker && <EntityLinks ids={[of.speaker]} />}
        </Field>
        <Field label="In the words">{[words(of.source), words(of.cue)].filter(Boolean).join(' · ')}</Field>
        <Field label="Speaks for" resolution={resolution.party}>
          {of.party && <EntityLinks ids={[of.party]} />}
        </Field>
        <Field label="Said" resolution={resolution.said}>
          {of.said && <When date={of.said} />}
        </Field>
        <Field label="By way of" resolution={resolution.via}>
          {of.viaKind && (
            <>
              {of.via && <EntityLinks ids={[of.via]} />} <span class="quiet">{catalogue.via[of.viaKind]}</span>
            </>
          )}
        </Field>
        <Field label="To">{of.addressee?.length && <EntityLinks ids={of.addressee} />}</Field>
        <Field label="Presented as">{of.factuality && catalogue.factuality[of.factuality]}</Field>
        <Field label="Act" resolution={resolution.act}>
          {of.act}
        </Field>
        <Field label="Aimed at">{of.target?.length && <EntityLinks ids={of.target} />}</Field>
        <Field label="Instrument">{of.instrument && <EntityLinks ids={[of.instrument]} />}</Field>
        <Field label="Issue" resolution={resolution.issue}>
          {of.issue && <Issue id={of.issue} />}
        </Field>
        <Field label="Stance" resolution={resolution.stance}>
          {of.stance && <StanceChip stance={of.stance} />}
        </Field>
        <Field label="On condition">{of.condition && words(of.condition)}</Field>
        <Field label="Inside">{of.within && <MarkLink id={of.within} />}</Field>
        <Field label="Holds">
          {[...inside, ...events].map(({ id }) => (
            <div key={id}>
              <MarkLink id={id} />
            </div>
          ))}
        </Field>
      </dl>
      <Correct of="statement" id={of.id} />
      <Relations id={of.id} />
      <ToldElsewhere groups={of.groups} />
    </>
  )
}
