import { VERBS } from '../../link/decisions/VERBS.ts'
import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import { locate } from './locate.ts'
import { locateName } from './locateName.ts'

/** A value as the record takes it: the places in it ("same report.txt:120-164"), or the name in it ("same Ada Orel"), as DOCUMENT#ID. */
export async function linkedValue(record: StandoffRecord, field: string, value: string): Promise<string> {
  if (!(field in VERBS)) return value
  const [is = '', ...places] = value.split(/\s+/)
  const items =
    field === 'identity'
      ? [await locateName(record, places.join(' '))]
      : await Promise.all(places.map((place) => locate(record, place)))
  return [is, ...items.map(({ document, id }) => `${document}#${id}`)].join(' ')
}
