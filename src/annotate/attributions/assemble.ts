import type { Found } from './Found.ts'
import type { Reading } from './Reading.ts'
import { roles } from './roles.ts'
import { spansOf } from './spansOf.ts'
import type { Unit } from './Unit.ts'
import { wholeQuotations } from './wholeQuotations.ts'

/** The statement that a cue and its labelled units make; undefined where no unit is content. */
export function assemble(
  reading: Reading,
  cue: number,
  units: readonly Unit[],
  path: readonly number[],
): Omit<Found, 'confidence'> | undefined {
  const own = reading.quotationOf[cue] ?? -1
  const quoted = new Set(
    units.flatMap((unit, at) => {
      const quotation = reading.quotationOf[unit.first] ?? -1
      return roles[path[at] ?? 0] === 'content' && quotation >= 0 && quotation !== own ? [quotation] : []
    }),
  )
  const content = wholeQuotations(reading, spansOf(reading, units, path, 'content'), quoted)
  if (!content.length) return
  const [source, spans] = [spansOf(reading, units, path, 'source'), spansOf(reading, units, path, 'cue')]
  return { head: cue, source, cue: spans, content }
}
