import type { Resolution } from '../../../src/model/Resolution.ts'
import { Confidence } from './Confidence.tsx'
import { datesInWords } from './datesInWords.ts'

/** Why a field has its value: confidence, by whom, reason, and what else it may be. `name` turns a value into words. */
export function Why({
  of,
  resolution,
  name = (value) => value,
}: {
  readonly of: string
  readonly resolution: Resolution | undefined
  readonly name?: (value: string) => string
}) {
  if (!resolution) return null
  return (
    <div class="why">
      {resolution.by === 'person' ? (
        <span class="by-person">decided by a person</span>
      ) : (
        <Confidence value={resolution.confidence} of={of} />
      )}{' '}
      {datesInWords(resolution.reason)}
      {resolution.alternatives && (
        <ul class="alternatives" aria-label={`What else the ${of} may be`}>
          {resolution.alternatives.map(({ value, confidence }) => (
            <li key={value}>
              or {name(value)}, {Math.round(confidence * 100)} %
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
