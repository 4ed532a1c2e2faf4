import { useLocation } from 'preact-iso'
import type { Life, LifeStep } from '../../../src/link/instruments/Life.ts'
import type { Step } from '../../../src/link/instruments/Step.ts'
import type { Page } from '../../../src/serve/api/Page.ts'
import { query } from '../data/query.ts'
import { readerLink } from '../data/readerLink.ts'
import { Confidence } from '../parts/Confidence.tsx'
import { DateFields } from '../parts/DateFields.tsx'
import { datesInWords } from '../parts/datesInWords.ts'
import { Filter } from '../parts/Filter.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { OutletField } from '../parts/OutletField.tsx'
import { Titled } from '../parts/Titled.tsx'
import { When } from '../parts/When.tsx'

/** Treaties, deals, resolutions and bills: where each stands, and the steps to there with their words. */
export function Instruments() {
  const { query: chosen } = useLocation()
  return (
    <Titled
      title="Instruments"
      lead="Treaties, deals, resolutions and bills: where each stands as the reports have it. “To” a day shows it as it stood then."
    >
      <Filter>
        <OutletField />
        <DateFields />
      </Filter>
      <Loaded<Page<Life>> address={`/api/instruments${query(chosen)}`}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p class="notice">No report that fits tells a step of a treaty, deal, resolution or bill.</p>
          ) : (
            rows.map((life) => <LifeOf key={life.name} life={life} />)
          )
        }
      </Loaded>
    </Titled>
  )
}

function LifeOf({ life: { name, standing, steps } }: { readonly life: Life }) {
  return (
    <section class="life">
      <h2>{name}</h2>
      <p class="standing">{datesInWords(standing)}</p>
      <ol class="steps">
        {steps.map((step) => (
          <StepOf key={`${step.step} ${step.status} ${step.date}`} step={step} />
        ))}
      </ol>
    </section>
  )
}

function StepOf({ step: { step, status, date, by, votes, condition, tellings } }: { readonly step: LifeStep }) {
  const [surest, ...others] = tellings
  return (
    <li class={`step-${status}`}>
      <div class="statement-head">
        <When date={date} />
        <strong>{step.replace('-', ' ')}</strong>
        {status !== 'happened' && <span class="tag">{status}</span>}
        {by && <span>{by}</span>}
        {votes && <span>{votes}</span>}
      </div>
      {condition && <p class="quiet">On condition: “{condition}”</p>}
      {surest && <Told step={surest} />}
      {others.length > 0 && (
        <details>
          <summary>told {tellings.length} times</summary>
          {others.map((other) => (
            <Told key={`${other.document}#${other.id}`} step={other} />
          ))}
        </details>
      )}
    </li>
  )
}

function Told({ step: { document, id, words, says, outlet, origin, confidence } }: { readonly step: Step }) {
  return (
    <p class="told">
      <a class="statement-words" href={readerLink(document, id)}>
        {words}
      </a>{' '}
      <span class="quiet">
        {says && `so says ${says}; `}
        {outlet ?? origin}
      </span>{' '}
      <Confidence value={confidence} of="that this is a step" />
    </p>
  )
}
