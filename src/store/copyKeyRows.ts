import { NO_DAY, UNDATED } from './bucketsOf.ts'
import type { Tables } from './Tables.ts'

/** The rows by which a document's text is found in the index, and taken out of it. */
export const copyKeyRows = (
  keys: readonly number[],
  day: number | null,
  item: number,
): readonly Tables['link_keys'][] => keys.map((key) => ({ bucket: UNDATED, key, day: day ?? NO_DAY, item }))
