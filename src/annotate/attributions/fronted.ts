import { isReportingVerb } from '../syntax/isReportingVerb.ts'
import type { Reading } from './Reading.ts'
import { roles } from './roles.ts'
import type { Unit } from './Unit.ts'

/** Makes all that stands before a speaker content, where some of it is and the report follows its clause: "The dam is safe, Roe told reporters". */
export function fronted(
  reading: Reading,
  cue: number,
  units: readonly Unit[],
  path: readonly number[],
): readonly number[] {
  const { deprel, start, end } = reading.tokens[cue] ?? {}
  const at = units.findIndex(({ kind }) => kind === 'cue')
  const source = path.indexOf(roles.indexOf('source'))
  const content = roles.indexOf('content')
  const isFronted =
    source > 0 &&
    source < at &&
    path.indexOf(content) < source &&
    path.lastIndexOf(content) < source &&
    path.includes(content)
  if (deprel !== 'parataxis' || !isFronted || !isReportingVerb(reading.text.slice(start, end))) return path
  return path.map((role, unit) =>
    unit < source && units[unit]?.kind !== 'quotation' && (reading.quotationOf[units[unit]?.first ?? 0] ?? -1) < 0
      ? content
      : role,
  )
}
