import type { StandoffRecord } from '../../store/StandoffRecord.ts'
import { locate } from './locate.ts'

/** Fields whose values name other statements or events: "same report.txt:120-164". */
const LINKING = ['group', 'relation']

/** A value as the record takes it: the places in it as DOCUMENT#ID. */
export async function linkedValue(record: StandoffRecord, field: string, value: string): Promise<string> {
  if (!LINKING.includes(field)) return value
  const [is = '', ...places] = value.split(/\s+/)
  const items = await Promise.all(places.map((place) => locate(record, place)))
  return [is, ...items.map(({ document, id }) => `${document}#${id}`)].join(' ')
}
