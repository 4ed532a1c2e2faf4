import type { Unanchored } from '../../model/Unanchored.ts'
import { holidayDate } from '../dates/holidayDate.ts'
import type { Anchored } from './Anchored.ts'
import { nearest } from './nearest.ts'
import type { Reference } from './Reference.ts'

/** A feast in the year that the words give, else the one that direction and tense point at. */
export function anchorHoliday(
  { name, year, toward }: Extract<Unanchored, { kind: 'holiday' }>,
  { published, tense }: Reference,
): Anchored | undefined {
  const own = year ?? (published ? undefined : '')
  if (own === '') return undefined
  if (own) return valued(holidayDate(name, Number(own)))
  const around = [-1, 0, 1].flatMap((years) => holidayDate(name, Number(published?.slice(0, 4)) + years) ?? [])
  return valued(nearest(around, published ?? '', toward ?? tense, toward !== undefined))
}

const valued = (value: string | undefined): Anchored | undefined => (value ? { value } : undefined)
