import type { Entity } from '../../../src/model/Entity.ts'
import type { Mention } from '../../../src/model/Mention.ts'
import { query } from '../data/query.ts'
import { dateWords } from '../parts/dateWords.ts'
import { words as catalogue } from '../words.ts'
import { EntityLinks } from './EntityLinks.tsx'
import { Field } from './Field.tsx'
import { useReading } from './useReading.ts'

/** Whom or what a mention means, and where else it is meant. */
export function NamePanel({ of, entity }: { readonly of: Mention; readonly entity: Entity | undefined }) {
  const { marks, words } = useReading()
  const others = marks.filter((mark) => mark.kind === 'name' && mark.of.entity === of.entity)
  return (
    <>
      <p class="panel-kind">Mention, {of.kind}</p>
      <blockquote>{words([of])}</blockquote>
      {entity && (
        <dl>
          <Field label="Means">{entity.name}</Field>
          <Field label="Kind">{entity.type}</Field>
          <Field label="Roles">
            {entity.roles.map((role) => (
              <div key={role.start}>
                {role.tense && role.tense !== 'current' && `${catalogue.tense[role.tense]} `}
                {role.title}
                {role.organization && (
                  <>
                    , <EntityLinks ids={[role.organization]} />
                  </>
                )}{' '}
                {role.from && <span class="quiet">from {dateWords(role.from)}</span>}{' '}
                {role.to && <span class="quiet">to {dateWords(role.to)}</span>}
              </div>
            ))}
          </Field>
          <Field label="Country" resolution={entity.resolution?.country}>
            {entity.country}
          </Field>
          <Field label="In the record" resolution={entity.resolution?.identity}>
            {entity.identity && (
              <>
                <a href={`/statements${query({ speaker: entity.identity })}`}>all statements</a>,{' '}
                <a href={`/speakers/${encodeURIComponent(entity.identity)}`}>who is taken for one</a>
              </>
            )}
          </Field>
          <Field label="Elsewhere known as" resolution={entity.resolution?.ref}>
            {entity.ref}
          </Field>
          <Field label={`Mentions on this page, ${others.length}`}>
            <ol class="mentions">
              {others.map((mark) => (
                <li key={mark.id}>
                  <a href={`#${encodeURIComponent(mark.id)}`}>{words(mark.pieces)}</a>
                </li>
              ))}
            </ol>
          </Field>
        </dl>
      )}
    </>
  )
}
