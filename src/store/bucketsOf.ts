import type { Days } from '../link/Days.ts'

/**
 * Two kinds of items with days, told to the day or nearly, and roughly: the days that one spans at most, and those of a bucket.
 * What is near in time lies near in the file. What spans more tells nothing of when.
 */
const KINDS = [
  { span: 4, bucketDays: 4 },
  { span: 120, bucketDays: 32 },
] as const

/** The bucket of what has no days, and the day that stands for none there. */
export const UNDATED = 2
export const NO_DAY = -1

const bucketAt = (day: number, kind: 0 | 1): number => Math.floor(day / KINDS[kind].bucketDays) * 4 + kind

/** Where an item is put. */
export function bucketOf(days: Days | undefined): { readonly bucket: number; readonly day: number } {
  const kind = days ? KINDS.findIndex(({ span }) => days.to - days.from <= span) : -1
  return days && (kind === 0 || kind === 1)
    ? { bucket: bucketAt(days.from, kind), day: days.from }
    : { bucket: UNDATED, day: NO_DAY }
}

/** Where the items are whose days may touch some days, or come within `reach` days of them; `from` and `to` bound their first day. */
export function bucketsAround(
  days: Days,
  reach: number,
): readonly { readonly buckets: readonly number[]; readonly from: number; readonly to: number }[] {
  return ([0, 1] as const).map((kind) => {
    const [from, to] = [days.from - KINDS[kind].span - reach, days.to + reach]
    const buckets: number[] = []
    for (let bucket = bucketAt(from, kind); bucket <= bucketAt(to, kind); bucket += 4) buckets.push(bucket)
    return { buckets, from, to }
  })
}
