import type { LinkItem } from '../link/LinkItem.ts'
import { linkKeys } from '../link/linkKeys.ts'
import { numberOf } from '../link/numberOf.ts'
import { bucketOf, UNDATED } from './bucketsOf.ts'
import type { Tables } from './Tables.ts'

/** The rows by which an item is found in the index, and taken out of it. */
export function keyRows(item: LinkItem, row: number): readonly Tables['link_keys'][] {
  const { withWho, alone, again, own } = linkKeys(item)
  const { bucket, day } = bucketOf(item.days)
  const rows = (keys: readonly string[], bucket: number) =>
    keys.map((key) => ({ bucket, key: numberOf(key), day, item: row }))
  return [...(bucket === UNDATED ? [] : rows([...withWho, ...again, ...own], bucket)), ...rows(alone, UNDATED)]
}
