import type { PartialDate } from '../../../src/model/PartialDate.ts'
import { dateWords } from './dateWords.ts'

/** A date in words; says so where there is none. */
export function When({ date, none = 'undated' }: { readonly date: PartialDate | undefined; readonly none?: string }) {
  if (date === undefined) return <span class="quiet">{none}</span>
  return <time dateTime={date}>{dateWords(date)}</time>
}
