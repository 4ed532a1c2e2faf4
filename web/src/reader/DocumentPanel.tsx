import { readerLink } from '../data/readerLink.ts'
import { Published } from '../parts/Published.tsx'
import { When } from '../parts/When.tsx'
import { Field } from './Field.tsx'
import { useReading } from './useReading.ts'

/** What is known of the document itself, and what reading it had to say. */
export function DocumentPanel() {
  const { data, words } = useReading()
  const { meta, messages, producer } = data.document
  const { publishedCandidates = [] } = meta
  return (
    <>
      <p class="panel-kind">This document</p>
      <dl>
        <Field label="Outlet">{meta.outlet}</Field>
        <Field label="By">{meta.byline}</Field>
        <Field label="Published">
          <Published {...meta} />
          {publishedCandidates.length > 0 && (
            <ul class="alternatives" aria-label="Dates that fit">
              {publishedCandidates.map(({ date, probability, reasons }) => (
                <li key={date}>
                  <When date={date} />, {Math.round(probability * 100)} %: {reasons.join('; ')}
                </li>
              ))}
            </ul>
          )}
        </Field>
        <Field label="Copy">
          {data.copyOf && (
            <>
              of <a href={readerLink(data.copyOf)}>another report</a>;{' '}
              <a href={`${readerLink(data.document.id)}/copy`}>what it added, left out and changed</a>
            </>
          )}
        </Field>
        <Field label="Address">
          {/^https?:/.test(meta.url ?? '') ? (
            <a href={meta.url} rel="noreferrer noopener external" target="_blank">
              {meta.url}
            </a>
          ) : (
            meta.url
          )}
        </Field>
        <Field label="Source">{meta.source}</Field>
        <Field label="Language">{meta.language}</Field>
        <Field label="Read by">Standoff {producer.standoff}</Field>
      </dl>
      {messages.length > 0 && (
        <section>
          <h3>Messages</h3>
          <ul class="messages">
            {messages.map((message) => (
              <li key={`${message.code} ${message.start} ${message.text}`} class={`message-${message.level}`}>
                <strong>{message.level}</strong> {message.text}
                {message.start !== undefined && message.end !== undefined && (
                  <q>{words([{ start: message.start, end: message.end }])}</q>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="quiet">Choose a mark in the text, or press j, to see what it was resolved to and why.</p>
    </>
  )
}
