import type { Unanchored } from '../../model/Unanchored.ts'
import type { Anchored } from './Anchored.ts'
import { anchorHoliday } from './anchorHoliday.ts'
import { anchorRecurring } from './anchorRecurring.ts'
import { anchorShifted } from './anchorShifted.ts'
import type { Reference } from './Reference.ts'

/** The TIMEX3 value of a time, counted from what it refers to; undefined where that is not known. */
export function anchor(meaning: Unanchored, reference: Reference): Anchored | undefined {
  const anchored = withoutHour(meaning, reference)
  const day = anchored?.value
  return anchored && meaning.daytime && /^\d{4}-\d\d-\d\d$/.test(day ?? '')
    ? { ...anchored, value: `${day}T${meaning.daytime}` }
    : anchored
}

function withoutHour(meaning: Unanchored, reference: Reference): Anchored | undefined {
  switch (meaning.kind) {
    case 'fixed':
      return { value: meaning.value }
    case 'recurring':
      return anchorRecurring(meaning, reference)
    case 'holiday':
      return anchorHoliday(meaning, reference)
    case 'shifted':
      return anchorShifted(meaning, reference)
  }
}
